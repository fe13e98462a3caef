import { popupWords } from '../../i18n/words.ts';

/** Holds the place of the answer while the page is read. */
export function Skeleton() {
  return (
    <div class="skeleton" role="status" aria-label={popupWords.reading}>
      <div class="section">
        <span class="bone" data-width="half" />
        <span class="bone" data-width="third" />
        <span class="bone" />
        <span class="bone" />
      </div>
      <div class="section">
        <span class="bone" data-width="third" />
        <span class="bone" />
      </div>
      <div class="section">
        <span class="bone" data-width="half" />
        <span class="bone" />
        <span class="bone" />
      </div>
    </div>
  );
}
