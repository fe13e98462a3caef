import type { LucideIcon } from 'lucide-preact';

interface IconProps {
  readonly of: LucideIcon;
  /** Pixels; 16 without it. */
  readonly size?: number;
}

/** A decorative icon: the control around it carries the name. */
export function Icon({ of: Drawing, size = 16 }: IconProps) {
  return <Drawing size={size} strokeWidth={1.6} aria-hidden="true" focusable="false" class="icon" />;
}
