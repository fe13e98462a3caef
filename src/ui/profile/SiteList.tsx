import { useState } from 'preact/hooks';
import { pagesWords as words } from '../../i18n/words.ts';
import type { PageSettings } from './page-settings.ts';

interface SiteListProps {
  readonly settings: PageSettings;
}

/** A pattern as a person would name the site: "jobs.example", or all sites. */
const nameOf = (pattern: string): string => {
  const host = pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
  return host === '*' ? words.allSites : host.replace(/^\*\./, '');
};

function AddSite({ settings }: SiteListProps) {
  const [address, setAddress] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const typed = address.trim();
    const added = settings.addSite(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`);
    setRefused(!added);
    if (added) setAddress('');
  };
  return (
    <form class="add-site" onSubmit={add}>
      <input
        type="text"
        inputMode="url"
        aria-label={words.siteAddress}
        placeholder={words.sitePlaceholder}
        aria-invalid={refused}
        value={address}
        onInput={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <button type="submit" class="button" disabled={address.trim() === ''}>
        {words.addSite}
      </button>
      {refused && <span role="alert">{words.noSite}</span>}
    </form>
  );
}

/** The sites that are read by themselves: each can be taken off, and others added where the browser's owner agrees. */
export function SiteList({ settings }: SiteListProps) {
  const sites = settings.sites.value;
  return (
    <>
      {sites.length === 0 ? (
        <p class="quiet">{words.noSites}</p>
      ) : (
        <ul class="site-list">
          {sites.map((pattern) => (
            <li key={pattern}>
              <span>{nameOf(pattern)}</span>
              <button
                type="button"
                class="button"
                aria-label={words.stopFor(nameOf(pattern))}
                onClick={() => settings.removeSite(pattern)}
              >
                {words.stop}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite settings={settings} />
    </>
  );
}
