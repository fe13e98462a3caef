import { careerWords as words } from '../../i18n/words.ts';
import { guideHash } from '../profile/profile-route.ts';
import type { ProfilePack } from '../profile/profile-services.ts';
import { orderEntryPoints } from './career-view.ts';

interface EntryPointListProps {
  readonly pack: ProfilePack;
  readonly background: string | null;
  readonly held: ReadonlySet<string>;
  readonly nameOf: (skill: string) => string;
}

/** The role that each background leads to, the person's own first with what it still takes. */
export function EntryPointList({ pack, background, held, nameOf }: EntryPointListProps) {
  return (
    <section class="sub-part wide-part" aria-labelledby="entry-title">
      <h3 id="entry-title">{words.entryPoints}</h3>
      <ul class="entry-list">
        {orderEntryPoints(pack.entryPoints, background).map((entry) => {
          const role = pack.roles.find(({ id }) => id === entry.role);
          const isOwn = entry.id === background;
          const missing = role?.required.filter((id) => !held.has(id)).map(nameOf) ?? [];
          return (
            <li key={entry.id} data-own={isOwn}>
              <p>
                {entry.background} → <a href={guideHash(entry.role)}>{role?.title ?? entry.role}</a>
              </p>
              {isOwn && role && (
                <p class="quiet">
                  {role.summary} {missing.length > 0 && words.missing(missing.join(', '))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
