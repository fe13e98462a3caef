import { LEVEL_NAMES, careerWords as words } from '../../i18n/words.ts';
import type { Role } from '../../model/career-pack.ts';
import { TRACKS } from '../../model/terms.ts';
import { TrackTag } from '../components/TrackTag.tsx';
import { guideHash } from '../profile/profile-route.ts';
import { trackMap } from './career-view.ts';

interface TrackMapProps {
  readonly roles: readonly Role[];
  /** Id of the role that is looked at; null for none. */
  readonly marked: string | null;
  /** What the person is now: a role's id, own words, or null. */
  readonly own: string | null;
}

/** All roles of the three tracks by level, with the one looked at and the person's own. */
export function TrackMap({ roles, marked, own }: TrackMapProps) {
  return (
    <section class="sub-part wide-part" aria-labelledby="map-title">
      <h3 id="map-title">{words.map}</h3>
      <div class="table-frame">
        <table class="track-map">
          <thead>
            <tr>
              <th scope="col">{words.level}</th>
              {TRACKS.map((track) => (
                <th key={track} scope="col">
                  <TrackTag track={track} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {trackMap(roles).map(({ level, roles: cells }) => (
              <tr key={level}>
                <th scope="row">{LEVEL_NAMES[level]}</th>
                {TRACKS.map((track) => (
                  <td key={track}>
                    <ul>
                      {cells[track].map(({ id, title }) => (
                        <li key={id} data-marked={id === marked}>
                          <a href={guideHash(id)}>{title}</a>
                          {id === own && <span class="small quiet"> {words.you}</span>}
                          {id === marked && <span class="small quiet"> {words.looked}</span>}
                        </li>
                      ))}
                    </ul>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
