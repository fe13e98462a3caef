import {
  Ban,
  Clock,
  FileQuestion,
  Frame,
  ListTree,
  LoaderCircle,
  SearchX,
  TriangleAlert,
} from 'lucide-preact';
import { STATES, stateWords } from '../../i18n/words.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { StateKind } from './screen.ts';

interface PopupStateProps {
  readonly kind: StateKind;
  /** Where the posting in a frame can be opened; null when that is not known. */
  readonly frameUrl: string | null;
  /** What a failure says of itself. */
  readonly detail: string | null;
  readonly onRetry: () => void;
  readonly onOpen: (url: string) => void;
  /** Opens the page where the posting can be pasted. */
  readonly onPaste: () => void;
  /** Asks the person for the site of the posting in a frame. */
  readonly onAllow: (url: string) => void;
}

const ICONS = {
  none: SearchX,
  list: ListTree,
  frame: Frame,
  loading: LoaderCircle,
  expired: Clock,
  restricted: Ban,
  'no-text': FileQuestion,
  failed: TriangleAlert,
} as const;

/** What the button of a screen does; null where it could do nothing. */
function onAction({ kind, frameUrl, onRetry, onOpen }: PopupStateProps) {
  if (kind === 'frame') return frameUrl === null ? null : () => onOpen(frameUrl);
  return kind === 'expired' ? null : onRetry;
}

/** Where a person may well see a posting that Milepost does not. */
const PASTE_HELPS: ReadonlySet<StateKind> = new Set(['none', 'frame', 'restricted', 'no-text']);

/** Another way to an answer; null where there is none. */
function otherwiseOf({ kind, frameUrl, onAllow, onPaste }: PopupStateProps) {
  if (kind === 'frame' && frameUrl !== null)
    return { label: stateWords.allow(new URL(frameUrl).hostname), onClick: () => onAllow(frameUrl) };
  return PASTE_HELPS.has(kind) ? { label: stateWords.paste, onClick: onPaste } : null;
}

/** The screen for a page that gives no answer, with what can be done about it. */
export function PopupStateScreen(props: PopupStateProps) {
  const { title, text, action } = STATES[props.kind];
  const onClick = onAction(props);
  return (
    <StateScreen
      icon={ICONS[props.kind]}
      title={title}
      text={text}
      detail={props.kind === 'failed' ? props.detail : null}
      action={action && onClick && { label: action, onClick }}
      otherwise={otherwiseOf(props)}
    />
  );
}
