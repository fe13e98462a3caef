import { date, detailWords, money, perPeriod } from '../../i18n/words.ts';
import type { Change } from '../../model/saved-posting.ts';
import type { PayRange } from '../../model/terms.ts';

interface HistoryListProps {
  /** Oldest first. */
  readonly changes: readonly Change[];
}

const { change: words } = detailWords;

const payWords = (pay: PayRange | null): string =>
  pay ? `${money(pay)} ${perPeriod(pay.period)}`.trim() : detailWords.nothingStated;

function wordsOf(change: Change): string {
  switch (change.what) {
    case 'title':
      return words.title(change.before ?? '', change.after ?? '');
    case 'pay':
      return words.pay(payWords(change.before), payWords(change.after));
    case 'text':
      return words.text(change.added.length, change.removed.length);
    default:
      return words[change.what];
  }
}

function Lines({ lines, kind }: { lines: readonly string[]; kind: 'added' | 'removed' }) {
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <>
      {lines.map((line) => (
        <li key={line}>
          <Tag>{line}</Tag>
        </li>
      ))}
    </>
  );
}

/** What was different each time the posting was saved again, newest first. */
export function HistoryList({ changes }: HistoryListProps) {
  return (
    <section class="history">
      <h3>{detailWords.history}</h3>
      {changes.length === 0 && <p class="small quiet">{detailWords.noHistory}</p>}
      <ul>
        {changes.toReversed().map((change) => (
          <li key={`${change.at} ${change.what}`}>
            <p>
              <span class="quiet">{date(change.at)}</span> {wordsOf(change)}
            </p>
            {change.what === 'text' && (
              <ul class="small lines">
                <Lines lines={change.removed} kind="removed" />
                <Lines lines={change.added} kind="added" />
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
