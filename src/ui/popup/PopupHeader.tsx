import { CircleUserRound, PanelRight } from 'lucide-preact';
import { headerWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { IconButton } from '../components/IconButton.tsx';
import type { HeaderView } from '../posting/header-view.ts';

interface PopupHeaderProps {
  readonly view: HeaderView;
  readonly profileOpen: boolean;
  /** Keeps the view open beside the page; null where it is already. */
  readonly onPanel: (() => void) | null;
  readonly onProfile: () => void;
}

/** The posting in two lines and its facts in one, with what the person tells of themselves. */
export function PopupHeader(props: PopupHeaderProps) {
  const { view, profileOpen, onPanel, onProfile } = props;
  return (
    <header class="header">
      <h1 title={view.title}>{view.title}</h1>
      <div class="header-buttons">
        <button
          type="button"
          class="icon-button with-word"
          aria-label={headerWords.profile}
          title={headerWords.profile}
          aria-expanded={profileOpen}
          onClick={onProfile}
        >
          <Icon of={CircleUserRound} />
          <span>{headerWords.you}</span>
        </button>
        {onPanel && <IconButton icon={PanelRight} label={headerWords.openPanel} onClick={onPanel} />}
      </div>
      <p class="facts small">
        {view.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </header>
  );
}
