import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** What stands on the button. */
  readonly label: string;
  /** True when the button says that something is set. */
  readonly on?: boolean;
  /** True for a panel that is wider than what lies right of its button. */
  readonly wide?: boolean;
  /** What stands in the panel; asked only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A button with a panel under it; Escape, a click elsewhere and leaving it with Tab close it. */
export function Menu({ label, on = false, wide = false, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      class="menu"
      data-wide={wide}
      ref={menu}
      onToggle={() => setOpen(menu.current?.open ?? false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node) || !menu.current?.contains(relatedTarget)) close();
      }}
    >
      <summary class="button" data-on={on}>
        {label}
      </summary>
      {/* Takes the focus of a click between the fields, which would else count as leaving. */}
      <div class="menu-panel" tabIndex={-1}>
        {open && children()}
      </div>
    </details>
  );
}
