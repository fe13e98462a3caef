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
import { STATES } from '../../platform/i18n.ts';
import { StateScreen } from '../components/StateScreen.tsx';
import type { StateKind } from '../models/screen.ts';

interface PopupStateProps {
  readonly kind: StateKind;
  /** Where the posting in a frame can be opened; null when that is not known. */
  readonly frameUrl: string | null;
  /** What a failure says of itself. */
  readonly detail: string | null;
  readonly onRetry: () => void;
  readonly onOpen: (url: string) => void;
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

/** The screen for a page that gives no answer, with what can be done about it. */
export function PopupStateScreen({ kind, frameUrl, detail, onRetry, onOpen }: PopupStateProps) {
  const { title, text, action } = STATES[kind];
  const opens = kind === 'frame' && frameUrl !== null;
  const onClick = opens ? () => onOpen(frameUrl) : onRetry;
  const usable = action !== null && (kind !== 'frame' || opens);
  return (
    <StateScreen
      icon={ICONS[kind]}
      title={title}
      text={text}
      detail={kind === 'failed' ? detail : null}
      action={usable ? { label: action, onClick } : null}
    />
  );
}
