import { compareWords, detailWords, SITE_NAMES } from '../../i18n/words.ts';
import type { SavedSummary } from '../../model/saved-posting.ts';
import { webUrl } from '../posting/web-url.ts';

interface CopiesOfProps {
  readonly copies: readonly Pick<SavedSummary, 'id' | 'title' | 'site' | 'url'>[];
  readonly onUnmerge: (id: string) => void;
}

/** The copies behind a posting; nothing without any. */
export function CopiesOf({ copies, onUnmerge }: CopiesOfProps) {
  if (copies.length === 0) return null;
  return (
    <section>
      <h3>{detailWords.copies}</h3>
      <ul>
        {copies.map(({ id, title, site, ...copy }) => {
          const url = webUrl(copy.url);
          const name = title || compareWords.unknownTitle;
          return (
            <li class="row" key={id}>
              <span>
                {url ? (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                )}{' '}
                <span class="quiet">{SITE_NAMES[site]}</span>
              </span>
              <button
                type="button"
                class="text-button"
                aria-label={detailWords.unmergeOf(name)}
                onClick={() => onUnmerge(id)}
              >
                {detailWords.unmerge}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
