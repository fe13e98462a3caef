import { FileText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { resumeWords as words } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';

const ACCEPTED = '.pdf,.docx,.txt,.md,.json,application/pdf,text/plain,application/json';

interface ResumeSourceProps {
  /** Why the last reading gave nothing; null when there is nothing to say. */
  readonly problem: string | null;
  readonly onRead: (source: Blob | string) => void;
}

function PasteForm({ onRead }: Pick<ResumeSourceProps, 'onRead'>) {
  const [text, setText] = useState('');
  return (
    <details class="paste">
      <summary>{words.paste}</summary>
      <label>
        <span class="visually-hidden">{words.pasted}</span>
        <textarea rows={10} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <button type="button" class="button" disabled={text.trim() === ''} onClick={() => onRead(text)}>
        {words.readText}
      </button>
    </details>
  );
}

/** Where the résumé comes from: a file that is chosen or dropped, or a pasted text. */
export function ResumeSource({ problem, onRead }: ResumeSourceProps) {
  const readFirst = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onRead(file);
  };
  return (
    <>
      <p class="quiet">{words.intro}</p>
      {problem !== null && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <label
        class="drop"
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          readFirst(event.dataTransfer?.files);
        }}
      >
        <Icon of={FileText} size={20} />
        <span class="strong">{words.choose}</span>
        <span class="small quiet">{words.kinds}</span>
        <input
          type="file"
          class="visually-hidden"
          accept={ACCEPTED}
          onChange={({ currentTarget }) => readFirst(currentTarget.files)}
        />
      </label>
      <PasteForm onRead={onRead} />
    </>
  );
}
