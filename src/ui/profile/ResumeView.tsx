import { useEffect, useRef } from 'preact/hooks';
import { resumeWords as words } from '../../i18n/words.ts';
import type { ProfilePartProps } from './part-props.ts';
import { ResumeChecklist } from './ResumeChecklist.tsx';
import { ResumeSource } from './ResumeSource.tsx';
import { changeOf } from './resume-import.ts';

function Reading({ done, onCancel }: { done: number; onCancel: () => void }) {
  return (
    <div class="reading" role="status">
      <label>
        <span>{words.reading}</span>
        <progress max="1" value={done} />
      </label>
      <button type="button" class="button" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}

/** Takes skills, years and role from a résumé, as far as the person confirms them. */
export function ResumeView({ state, actions, pack }: ProfilePartProps) {
  const { step, read, cancel, pick } = state.resume;
  const now = step.value;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (now.kind === 'found') title.current?.focus();
  }, [now.kind]);
  const save = () => {
    if (now.kind !== 'found') return;
    const change = changeOf(now.picks);
    actions.change(change, words.saved(Object.keys(change.skills ?? {}).length));
    cancel();
    location.hash = '#skills';
  };
  return (
    <section class="part" aria-labelledby="resume-title">
      <h2 id="resume-title" ref={title} tabIndex={-1}>
        {now.kind === 'found' ? words.found : words.title}
      </h2>
      {now.kind === 'idle' && <ResumeSource problem={now.problem} onRead={(source) => void read(source)} />}
      {now.kind === 'reading' && <Reading done={now.done} onCancel={cancel} />}
      {now.kind === 'found' && (
        <ResumeChecklist
          findings={now.findings}
          picks={now.picks}
          profile={state.profile.value}
          entryPoints={pack.entryPoints}
          onPick={pick}
          onSave={save}
          onCancel={cancel}
        />
      )}
    </section>
  );
}
