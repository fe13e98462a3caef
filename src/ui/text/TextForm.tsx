import { FileUp } from 'lucide-preact';
import { textWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import type { TextActions } from './text-actions.ts';
import type { TextState } from './text-state.ts';

interface TextFormProps {
  readonly state: TextState;
  readonly actions: TextActions;
}

function Facts({ state, actions }: TextFormProps) {
  const { title, company } = state.draft.value;
  return (
    <div class="form">
      <label>
        <span>{textWords.title}</span>
        <input
          value={title}
          placeholder={textWords.titleHint}
          onInput={({ currentTarget }) => actions.change({ title: currentTarget.value })}
        />
      </label>
      <label>
        <span>{textWords.company}</span>
        <input
          value={company}
          placeholder={textWords.companyHint}
          onInput={({ currentTarget }) => actions.change({ company: currentTarget.value })}
        />
      </label>
    </div>
  );
}

function OpenFile({ state, actions }: TextFormProps) {
  return (
    <label class="button file-button" data-busy={state.busy.value}>
      <Icon of={FileUp} />
      {textWords.open}
      <input
        type="file"
        class="visually-hidden"
        accept=".html,.htm,.xhtml,.txt,.md,text/html,text/plain"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void actions.openFile(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

/** Where a posting is pasted, or a saved one opened. */
export function TextForm({ state, actions }: TextFormProps) {
  const { text } = state.draft.value;
  const problem = state.problem.value;
  const file = state.file.value;
  return (
    <form
      class="text-form"
      onSubmit={(event) => {
        event.preventDefault();
        void actions.analyze();
      }}
    >
      <Facts state={state} actions={actions} />
      <label class="paste">
        <span class="small">{textWords.paste}</span>
        <textarea
          value={text}
          placeholder={textWords.pasteHint}
          rows={16}
          onInput={({ currentTarget }) => actions.change({ text: currentTarget.value })}
        />
      </label>
      <div class="text-buttons">
        <button type="submit" class="button primary" disabled={text.trim() === ''}>
          {textWords.analyze}
        </button>
        <OpenFile state={state} actions={actions} />
        <p class="small quiet">{textWords.openHint}</p>
      </div>
      <p class="problem" role="status">
        {state.busy.value && file !== null ? textWords.reading(file) : problem}
      </p>
    </form>
  );
}
