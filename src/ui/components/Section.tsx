import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Names the section; also its id, so it must be unique on the surface. */
  readonly name: string;
  readonly title: string;
  /** True when the title is only for screen readers. */
  readonly hiddenTitle?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a surface, set off by a hairline. */
export function Section({ name, title, hiddenTitle = false, children }: SectionProps) {
  return (
    <section class={`section ${name}`} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} class={hiddenTitle ? 'visually-hidden' : 'section-title'}>
        {title}
      </h2>
      {children}
    </section>
  );
}
