import { lawWords } from '../../i18n/words.ts';
import type { Law } from '../../model/law.ts';
import type { SurfacePack } from '../services.ts';

/** What a reader should know of a law or standard that a posting names. */
export interface LawNote {
  /** What stands behind its name; null where it is in force. */
  readonly short: string | null;
  readonly text: string;
}

/**
 * By skill id: laws and standards that are not simply in force, those with a date to know, and those that could not be confirmed.
 * @param today ISO date; what was adopted counts as in force from its day on.
 */
export function lawNotes(
  { laws = [], skills }: Pick<SurfacePack, 'laws' | 'skills'>,
  today: string,
): ReadonlyMap<string, LawNote> {
  const names = new Map(skills.map(({ id, name }) => [id, name]));
  return new Map(
    laws.flatMap((law) => {
      const is = law.is === 'adopted' && law.since !== null && law.since <= today ? 'in-force' : law.is;
      const note = noteOf({ ...law, is }, (id) => names.get(id) ?? id);
      const isPlain = note.short === null && law.note === null && law.checked.confirmed;
      return isPlain ? [] : [[law.id, note]];
    }),
  );
}

function noteOf({ is, since, note, replacedBy, checked }: Law, nameOf: (id: string) => string): LawNote {
  const next = replacedBy.map(nameOf);
  return {
    short: lawWords.short[is](next, since),
    text: [
      lawWords.long[is](next, since),
      note ?? '',
      checked.confirmed ? '' : lawWords.unconfirmed(checked.on),
    ]
      .filter(Boolean)
      .join(' '),
  };
}
