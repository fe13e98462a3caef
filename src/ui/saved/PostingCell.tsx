import { ExternalLink } from 'lucide-preact';
import { compareWords } from '../../i18n/words.ts';
import { Icon } from '../components/Icon.tsx';
import { PostingMarks } from './PostingMarks.tsx';
import type { SavedRow } from './saved-rows.ts';

interface PostingCellProps {
  readonly row: SavedRow;
  /** True in the one row that Tab comes to. */
  readonly active: boolean;
  readonly onOpen: () => void;
}

/** What the posting is: its title opens the details, the sign behind it the posting itself. */
export function PostingCell({ row, active, onOpen }: PostingCellProps) {
  const title = row.title || compareWords.unknownTitle;
  const facts = [row.company, row.place].filter((fact) => fact !== null);
  return (
    <th scope="row" class="posting">
      <span class="posting-title">
        <button
          type="button"
          class="title-button line"
          tabIndex={active ? 0 : -1}
          title={title}
          aria-label={compareWords.details(title)}
          onClick={onOpen}
        >
          {title}
        </button>
        {row.url !== null && (
          <a
            href={row.url}
            target="_blank"
            rel="noopener noreferrer"
            tabIndex={active ? 0 : -1}
            aria-label={compareWords.openPosting(title)}
            title={compareWords.openPosting(title)}
          >
            <Icon of={ExternalLink} size={12} />
          </a>
        )}
      </span>
      <p class="small quiet line">{facts.join(' · ')}</p>
      <PostingMarks row={row} />
    </th>
  );
}
