import { compareWords } from '../../platform/i18n.ts';
import { SiteNav } from '../components/SiteNav.tsx';
import { PAIR } from '../models/compare-state.ts';

interface CompareHeaderProps {
  /** How many postings are saved; null until they are read. */
  readonly saved: number | null;
  /** How many are picked. */
  readonly picked: number;
}

function goToPair() {
  const section = document.getElementById('side-by-side');
  section?.scrollIntoView({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** The way to the other pages, and from the list to the pair that was picked. */
export function CompareHeader({ saved, picked }: CompareHeaderProps) {
  return (
    <header class="page-header">
      <SiteNav current="compare" />
      <h1 class="visually-hidden">{compareWords.title}</h1>
      <p>{saved !== null && compareWords.saved(saved)}</p>
      {saved !== null && saved >= PAIR && (
        <div class="pick-bar">
          <span class="quiet">{picked === 0 ? compareWords.pickHint : compareWords.picked(picked)}</span>
          <button type="button" class="button primary" disabled={picked < PAIR} onClick={goToPair}>
            {compareWords.compare}
          </button>
        </div>
      )}
    </header>
  );
}
