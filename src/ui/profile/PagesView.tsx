import { pagesWords as words } from '../../i18n/words.ts';
import { KindFields } from './KindFields.tsx';
import type { PageSettings } from './page-settings.ts';
import { SiteList } from './SiteList.tsx';

interface PagesViewProps {
  readonly pages: PageSettings;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}

function Commands({ settings }: { settings: PageSettings }) {
  return (
    <section aria-labelledby="keys-title" class="sub-part">
      <h3 id="keys-title">{words.keys}</h3>
      <dl class="key-list">
        {settings.commands.value.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{description || words.openPopup}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{words.noKeys}</span>}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={settings.openShortcuts}>
        {words.changeKeys}
      </button>
    </section>
  );
}

/** What Milepost does on pages: highlights, sites that it reads by itself, private windows, keys. */
export function PagesView({ pages: settings }: PagesViewProps) {
  const { showsOwnSkills, automaticHighlights, privateSaving } = settings.options.value;
  return (
    <section class="part" aria-labelledby="pages-title">
      <h2 id="pages-title">{words.title}</h2>
      {settings.problem.value !== null && <p role="alert">{words.notSaved(settings.problem.value)}</p>}
      <section aria-labelledby="highlights-title" class="sub-part">
        <h3 id="highlights-title">{words.highlights}</h3>
        <KindFields settings={settings} />
        <Check
          label={words.showsOwnSkills}
          checked={showsOwnSkills}
          onChange={(checked) => settings.set({ showsOwnSkills: checked })}
        />
        <p class="quiet">{words.showsOwnSkillsHint}</p>
      </section>
      <section aria-labelledby="sites-title" class="sub-part">
        <h3 id="sites-title">{words.sites}</h3>
        <p>{words.sitesText}</p>
        <SiteList settings={settings} />
        <Check
          label={words.automaticHighlights}
          checked={automaticHighlights}
          onChange={(checked) => settings.set({ automaticHighlights: checked })}
        />
      </section>
      <section aria-labelledby="private-title" class="sub-part">
        <h3 id="private-title">{words.private}</h3>
        <Check
          label={words.privateSaving}
          checked={privateSaving}
          onChange={(checked) => settings.set({ privateSaving: checked })}
        />
        <p class="quiet">{words.privateHint}</p>
      </section>
      <Commands settings={settings} />
    </section>
  );
}
