import { navWords } from '../../i18n/words.ts';

const PAGES = ['compare', 'roadmap', 'options'] as const;

interface SiteNavProps {
  /** The page that this one is. */
  readonly current: (typeof PAGES)[number];
}

/** The product's name and the way between its wide pages. */
export function SiteNav({ current }: SiteNavProps) {
  return (
    <nav class="site-nav" aria-label={navWords.label}>
      <span class="product">{navWords.product}</span>
      {PAGES.map((page) => (
        <a key={page} href={`${page}.html`} aria-current={page === current ? 'page' : undefined}>
          {navWords[page]}
        </a>
      ))}
    </nav>
  );
}
