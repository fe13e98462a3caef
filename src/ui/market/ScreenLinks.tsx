import { screenWords } from '../../i18n/words.ts';
import type { Screen } from '../saved/compare-view.ts';

interface ScreenLinksProps {
  readonly current: Screen;
  readonly onGo: (screen: Screen) => void;
}

const LINKS = ['list', 'market', 'learn', 'files'] as const;

/** The views of the saved postings. Side by side and the deleted ones are reached from the list. */
export function ScreenLinks({ current, onGo }: ScreenLinksProps) {
  return (
    <nav class="screen-links no-print" aria-label={screenWords.label}>
      {LINKS.map((screen) => (
        <button
          key={screen}
          type="button"
          aria-current={screen === current ? 'page' : undefined}
          onClick={() => onGo(screen)}
        >
          {screenWords[screen]}
        </button>
      ))}
    </nav>
  );
}
