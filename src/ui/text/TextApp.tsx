import { TextSearch } from 'lucide-preact';
import { textWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import { PopupApp } from '../popup/PopupApp.tsx';
import { ShownText } from './ShownText.tsx';
import { TextForm } from './TextForm.tsx';
import type { TextActions } from './text-actions.ts';
import type { TextState } from './text-state.ts';

interface TextAppProps {
  readonly state: TextState;
  readonly actions: TextActions;
}

function Answer({ state, actions }: TextAppProps) {
  if (state.reading.value !== null) return <PopupApp state={state.answer} actions={actions.answer} />;
  return (
    <main data-finished="true">
      <StateScreen
        icon={TextSearch}
        title={textWords.empty}
        text={textWords.emptyText}
        detail={null}
        action={null}
      />
    </main>
  );
}

/** A posting's text on one side, what it means for this person on the other. */
export function TextApp({ state, actions }: TextAppProps) {
  const posting = state.reading.value?.posting ?? null;
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void actions.openFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; "Open a file" does the same by keyboard
    <div class="text-page" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <section class="text-side" aria-labelledby="text-heading">
        <h1 id="text-heading">{textWords.heading}</h1>
        <p class="quiet">{textWords.lead}</p>
        {posting ? (
          <ShownText text={posting.text} file={state.file.value} onEdit={actions.edit} />
        ) : (
          <TextForm state={state} actions={actions} />
        )}
        <p class="small quiet">{textWords.stays}</p>
      </section>
      <div class="panel answer-side">
        <Answer state={state} actions={actions} />
      </div>
    </div>
  );
}
