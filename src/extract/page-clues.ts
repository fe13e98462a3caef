import type { Posting, Source } from '../model/posting.ts';
import type { ApplicationForm } from './application-form.ts';
import type { Candidate } from './candidate.ts';
import type { CompanyClues } from './company-clues.ts';
import type { FactPlaces } from './facts.ts';
import type { Control } from './outline.ts';
import type { PostingText } from './posting-text.ts';
import type { PlainBlock } from './text-block.ts';

/** A block of the page without its place in the document. */
export interface ClueBlock extends PlainBlock {
  /** It belongs to the page's own content, and to its frame; see `OutsideContent`. */
  readonly isOwn: boolean;
  readonly isFrame: boolean;
}

/** A link or a button without its place in the document. */
export interface PlainControl extends Pick<Control, 'label' | 'href' | 'at'> {
  /** The site itself names it after applying. */
  readonly isHinted: boolean;
}

/** What would be the posting, were the page one. */
export interface TextClues extends Pick<PostingText, 'source'> {
  /** The blocks of its text: the number of one that stands in the page, else the block itself. */
  readonly blocks: readonly (number | PlainBlock)[];
  readonly facts: FactPlaces;
  /** A place that the site's own markup names. */
  readonly place: string | null;
  readonly company: CompanyClues;
  /** The text by another way than the one it was read by; null when there is none. */
  readonly other: string | null;
}

/** What structured data about this page's job says of it. */
export interface StructuredClues {
  readonly source: Source;
  readonly title: string | null;
  readonly company: string | null;
  /** See `StructuredPosting`. */
  readonly stated: string;
}

/** A page as far as it must be read in it: plain and bounded. `finishReading` decides on it, wherever it runs. */
export interface PageClues extends Pick<Posting, 'url' | 'canonicalUrl' | 'site' | 'language'> {
  readonly blocks: readonly ClueBlock[];
  readonly controls: readonly PlainControl[];
  /** Its own titles and main headings. */
  readonly titles: readonly string[];
  readonly mainHeadings: readonly string[];
  /** How many rows of facts with labels it has, and whether one names the job. */
  readonly rows: number;
  readonly titleRow: boolean;
  /** The job's title, were the page a posting. */
  readonly title: Candidate | null;
  readonly structured: StructuredClues | null;
  /** Structured data declares an overview of jobs, or an article. */
  readonly declaresList: boolean;
  readonly declaresArticle: boolean;
  readonly form: ApplicationForm | null;
  /** The address is a posting's by the site's own pattern; the site is known; its pay stands for none where both ends are the same. */
  readonly isSiteJob: boolean;
  readonly isKnownSite: boolean;
  readonly placeholderPay: boolean;
  /** Where a posting may be that is not in the page. */
  readonly missing: { readonly frameUrl: string | null; readonly isDrawn: boolean };
  readonly text: TextClues | null;
  /** An article reader was asked. */
  readonly hasArticle: boolean;
}
