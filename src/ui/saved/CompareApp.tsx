import { compareWords, date, deletedWords, filesWords } from '../../i18n/words.ts';
import { NewsBar } from '../components/NewsBar.tsx';
import { ScreenLinks } from '../market/ScreenLinks.tsx';
import { CompareHeader } from './CompareHeader.tsx';
import { CompareScreen, type CompareScreenProps } from './CompareScreen.tsx';

function Notices({ state }: Pick<CompareScreenProps, 'state'>) {
  const [unreadable, behind, failure] = [
    state.unreadable.value,
    state.clockBehind.value,
    state.failure.value,
  ];
  const renewal = state.renewal.value;
  return (
    <>
      {renewal && <p class="notice">{filesWords.renewing(renewal.done, renewal.of)}</p>}
      {unreadable > 0 && <p class="notice">{compareWords.unreadable(unreadable)}</p>}
      {behind !== null && <p class="notice">{compareWords.clockBehind(date(behind))}</p>}
      {failure !== null && state.rows.value !== null && <p class="notice">{failure}</p>}
    </>
  );
}

/** The saved postings as a list, some of them side by side, and those that were deleted. */
export function CompareApp(props: CompareScreenProps) {
  const { state, actions } = props;
  const news = state.news.value;
  const deleted = state.deletedCopies.value.size;
  return (
    <>
      <CompareHeader />
      <main data-finished={state.rows.value !== null || state.failure.value !== null}>
        <ScreenLinks current={state.view.value.screen} onGo={(screen) => actions.go({ screen })} />
        <Notices state={state} />
        <CompareScreen {...props} />
        <p class="small quiet page-foot no-print">
          {compareWords.stays}
          {state.rows.value !== null && state.view.value.screen !== 'deleted' && (
            <>
              {' · '}
              <button type="button" class="text-button" onClick={() => actions.go({ screen: 'deleted' })}>
                {deletedWords.link(deleted)}
              </button>
            </>
          )}
        </p>
      </main>
      <NewsBar
        text={news?.text ?? null}
        onUndo={news?.undo ? () => void news.undo?.() : null}
        takesFocus={news?.takesFocus ?? false}
        onDismiss={actions.dismissNews}
      />
    </>
  );
}
