import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Names the section; also its id, so it must be unique on the surface. */
  readonly name: string;
  readonly title: string;
  /** True when the title is only for screen readers. */
  readonly hiddenTitle?: boolean;
  /** Stands at the end of the title's line; nothing without it. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of a surface, set off by a hairline. */
export function Section({ name, title, hiddenTitle = false, aside, children }: SectionProps) {
  return (
    <section class={`section ${name}`} aria-labelledby={`${name}-title`}>
      <div class={hiddenTitle ? 'visually-hidden' : 'row'}>
        <h2 id={`${name}-title`} class="section-title">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
