import type { LucideIcon } from 'lucide-preact';
import { Icon } from './Icon.tsx';

interface StateAction {
  readonly label: string;
  readonly onClick: () => void;
}

interface StateScreenProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  /** One sentence of detail, as a failure gives it; null when there is none. */
  readonly detail: string | null;
  /** What can be done about it; null when nothing can. */
  readonly action: StateAction | null;
  /** Another way to what the person came for; absent or null when there is none. */
  readonly otherwise?: StateAction | null;
}

/** Stands in place of an answer and says plainly why there is none. */
export function StateScreen({ icon, title, text, detail, action, otherwise }: StateScreenProps) {
  return (
    <section class="state" role="status">
      <Icon of={icon} size={24} />
      <h2>{title}</h2>
      <p>{text}</p>
      {detail !== null && <p class="small quiet">{detail}</p>}
      {action && (
        <button type="button" class="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
      {otherwise && (
        <button type="button" class="text-button" onClick={otherwise.onClick}>
          {otherwise.label}
        </button>
      )}
    </section>
  );
}
