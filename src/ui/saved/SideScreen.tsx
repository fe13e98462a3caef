import { Columns3 } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { sideWords } from '../../i18n/words.ts';
import { download } from '../../platform/download.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { CompareActions } from './compare-actions.ts';
import { sideHtml, sideMarkdown } from './compare-share.ts';
import type { CompareState } from './compare-state.ts';
import { SideBySide } from './SideBySide.tsx';

interface SideScreenProps {
  readonly state: CompareState;
  readonly actions: CompareActions;
}

/** The picked postings side by side, to be printed or handed on as a file. */
export function SideScreen({ state, actions }: SideScreenProps) {
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const view = state.sideBySide.value;
  const back = () => actions.go({ screen: 'list' });
  if (view === null) {
    const { title, tooFew } = sideWords;
    const waits = state.view.value.picked.length > 1 && state.sides.value.length < 2;
    const action = { label: sideWords.back, onClick: back };
    return waits ? null : (
      <StateScreen icon={Columns3} title={title} text={tooFew} detail={null} action={action} />
    );
  }
  const { file } = sideWords;
  return (
    <section aria-label={sideWords.title} class="side">
      <div class="toolbar no-print">
        <button type="button" class="text-button" onClick={back}>
          {sideWords.back}
        </button>
        <label class="check">
          <input type="checkbox" checked={onlyDiffering} onChange={() => setOnlyDiffering(!onlyDiffering)} />{' '}
          {sideWords.onlyDiffering}
        </label>
        <span class="pick-bar">
          <button type="button" class="button" onClick={() => print()}>
            {sideWords.print}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download(`${file}.md`, 'text/markdown', sideMarkdown(view, Date.now()))}
          >
            {sideWords.markdown}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => download(`${file}.html`, 'text/html', sideHtml(view, Date.now()))}
          >
            {sideWords.html}
          </button>
        </span>
      </div>
      <SideBySide view={view} onlyDiffering={onlyDiffering} onTakeAway={(id) => actions.pick([id], false)} />
    </section>
  );
}
