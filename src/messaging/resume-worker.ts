import { failure, type Result } from '../model/result.ts';
import type { ResumeFindings } from '../model/resume.ts';
import type { ResumePack } from '../resume/read-resume.ts';

/** What the worker that reads résumés is asked to do. */
export interface ResumeOrder {
  readonly source: Blob | string;
  readonly pack: ResumePack;
}

/** What it says meanwhile and in the end; `done` is 0..1. */
export type ResumeAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'result'; readonly result: Result<ResumeFindings> };

/** A file that keeps the worker silent for so long is made to. */
const PATIENCE_MS = 45_000;

const STUCK = failure('resume-too-slow');
const BROKEN = failure('resume-damaged');
const CANCELED = failure('canceled');

/** Gives the worker its order and answers with its result; the worker is ended in any case, also by `signal`. */
export async function askResumeWorker(
  worker: Worker,
  order: ResumeOrder,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Result<ResumeFindings>> {
  const { promise, resolve } = Promise.withResolvers<Result<ResumeFindings>>();
  const wait = () => setTimeout(() => resolve(STUCK), PATIENCE_MS);
  let patience = wait();
  worker.onmessage = ({ data }: MessageEvent<ResumeAnswer>) => {
    clearTimeout(patience);
    patience = wait();
    if (data.kind === 'progress') onProgress(data.done);
    else resolve(data.result);
  };
  worker.onerror = () => resolve(BROKEN);
  signal.addEventListener('abort', () => resolve(CANCELED));
  worker.postMessage(order);
  const result = await promise;
  clearTimeout(patience);
  worker.terminate();
  return result;
}
