import enginePath from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker&url';
import { readDocument } from '../documents/read-document.ts';
import type { ResumeAnswer, ResumeOrder } from '../messaging/resume-worker.ts';
import { success } from '../model/result.ts';
import { startWorker } from '../platform/worker.ts';
import { createResumeReader } from '../resume/read-resume.ts';

const answer = (message: ResumeAnswer): void => postMessage(message);

/** Reads one résumé away from the page, so that the page goes on answering, and is ended by it. */
addEventListener('message', async ({ data }: MessageEvent<ResumeOrder>) => {
  const text =
    typeof data.source === 'string'
      ? success(data.source)
      : await readDocument(
          data.source,
          (done) => answer({ kind: 'progress', done }),
          () => startWorker(enginePath),
        );
  if (!text.ok) return answer({ kind: 'result', result: text });
  const findings = createResumeReader(data.pack).read(text.value, new Date());
  answer({ kind: 'result', result: success(findings) });
});
