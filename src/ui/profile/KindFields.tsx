import { pagesWords as words } from '../../i18n/words.ts';
import { HUE_NAMES, type HueName, type PaintKind } from '../../model/page-options.ts';
import { HUES, LINE_OFFSET, lookOf } from '../../model/paint.ts';
import type { PageSettings } from './page-settings.ts';

interface KindFieldsProps {
  readonly settings: PageSettings;
}

/** What every page may show. */
const KINDS: readonly PaintKind[] = ['required', 'nice', 'facts'];
/** What it shows too where the person chose so. */
const OWN_KINDS: readonly PaintKind[] = [...KINDS, 'have'];

/** A word as it would look on a light and on a dark page. */
function Sample({ kind, hue }: { kind: PaintKind; hue: HueName }) {
  return (['light', 'dark'] as const).map((tone) => {
    const { background, decoration } = lookOf(kind, HUES[hue], tone);
    return (
      <span key={tone} class="paint-sample" data-tone={tone} aria-hidden="true">
        <span
          style={{
            backgroundColor: background,
            textDecoration: decoration,
            textUnderlineOffset: LINE_OFFSET,
          }}
        >
          {words.samples[kind]}
        </span>
      </span>
    );
  });
}

/** For each kind of highlight whether it is shown, and in which color. The form of its line never changes. */
export function KindFields({ settings }: KindFieldsProps) {
  const { kinds, showsOwnSkills } = settings.options.value;
  return (
    <ul class="kind-list">
      {(showsOwnSkills ? OWN_KINDS : KINDS).map((kind) => (
        <li key={kind}>
          <label class="check">
            <input
              type="checkbox"
              checked={kinds[kind].shown}
              onChange={({ currentTarget }) => settings.showKind(kind, currentTarget.checked)}
            />
            <span>{words.kinds[kind]}</span>
          </label>
          <select
            aria-label={words.colorOf(words.kinds[kind])}
            value={kinds[kind].hue}
            disabled={!kinds[kind].shown}
            onChange={({ currentTarget }) => settings.colorKind(kind, currentTarget.value as HueName)}
          >
            {HUE_NAMES.map((hue) => (
              <option key={hue} value={hue}>
                {words.hues[hue]}
              </option>
            ))}
          </select>
          <Sample kind={kind} hue={kinds[kind].hue} />
        </li>
      ))}
    </ul>
  );
}
