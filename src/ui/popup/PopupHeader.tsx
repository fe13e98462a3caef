import { CircleUserRound, Highlighter, PanelRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { headerWords } from '../../i18n/words.ts';
import { IconButton } from '../components/IconButton.tsx';
import type { HeaderView } from '../posting/header-view.ts';

interface PopupHeaderProps {
  readonly view: HeaderView;
  /** Whether the page is painted; null when there is nothing to paint. */
  readonly painting: boolean | null;
  readonly profileOpen: boolean;
  readonly onHighlight: () => void;
  /** Keeps the view open beside the page; null where it is already. */
  readonly onPanel: (() => void) | null;
  readonly onProfile: () => void;
  /** What stands under the facts. */
  readonly children?: ComponentChildren;
}

/** The posting in two lines, with the switches for page and profile. */
export function PopupHeader(props: PopupHeaderProps) {
  const { view, painting, profileOpen, onHighlight, onPanel, onProfile, children } = props;
  return (
    <header class="header">
      <h1 title={view.title}>{view.title}</h1>
      <div class="header-buttons">
        <IconButton
          icon={Highlighter}
          label={painting ? headerWords.highlightOff : headerWords.highlightOn}
          pressed={painting ?? false}
          disabled={painting === null}
          onClick={onHighlight}
        />
        {onPanel && <IconButton icon={PanelRight} label={headerWords.openPanel} onClick={onPanel} />}
        <IconButton
          icon={CircleUserRound}
          label={headerWords.profile}
          expanded={profileOpen}
          onClick={onProfile}
        />
      </div>
      <p class="facts small">
        {view.facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {children}
    </header>
  );
}
