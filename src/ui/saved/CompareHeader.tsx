import { compareWords } from '../../i18n/words.ts';
import { SiteNav } from '../components/SiteNav.tsx';

/** The way to the other pages. */
export function CompareHeader() {
  return (
    <header class="page-header no-print">
      <SiteNav current="compare" />
      <h1 class="visually-hidden">{compareWords.title}</h1>
    </header>
  );
}
