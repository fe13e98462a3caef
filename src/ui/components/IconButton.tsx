import type { LucideIcon } from 'lucide-preact';
import { Icon } from './Icon.tsx';

interface IconButtonProps {
  /** Lets a caller bring the focus here. */
  readonly id?: string;
  readonly icon: LucideIcon;
  /** Name for screen readers and the tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** State of a toggle; absent for a plain button. */
  readonly pressed?: boolean;
  /** State of the panel that the button opens; absent when it opens none. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

/** A square button that shows only an icon. */
export function IconButton(props: IconButtonProps) {
  const { id, icon, label, onClick, pressed, expanded, disabled = false } = props;
  return (
    <button
      type="button"
      id={id}
      class="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}
