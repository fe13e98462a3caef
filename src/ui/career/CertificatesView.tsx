import { useState } from 'preact/hooks';
import { LEVEL_NAMES, TRACK_NAMES, certificateWords as words } from '../../i18n/words.ts';
import { TRACKS, type TrackId } from '../../model/terms.ts';
import type { ProfilePartProps } from '../profile/part-props.ts';
import { SelectField } from '../profile/SelectField.tsx';
import { CertificateItem } from './CertificateItem.tsx';
import { type CertificateRow, certificatePathway, fieldCertificates } from './certificate-view.ts';

/**
 * Certificates by track and level, with what they prove and who asks for them: at first those of the field, those of the
 * person, and those that saved postings ask for.
 */
export function CertificatesView({ state, actions, pack }: ProfilePartProps) {
  const profile = state.profile.value;
  const index = state.skillIndex.value;
  const [track, setTrack] = useState<TrackId | null>(profile.targetTrack);
  const [all, setAll] = useState(false);
  if (index === null) return null;
  const field = fieldCertificates(pack);
  const every = certificatePathway(pack.certificates, track, profile, index, state.saved.value);
  const isNear = ({ certificate: { id }, standing, askedBy }: CertificateRow) =>
    field.has(id) || standing !== null || askedBy.length > 0;
  const near = every
    .map(({ level, rows }) => ({ level, rows: rows.filter(isNear) }))
    .filter(({ rows }) => rows.length > 0);
  const far = every.flatMap(({ rows }) => rows.filter((row) => !isNear(row))).length;
  const pathway = all || near.length === 0 ? every : near;
  const tracks = TRACKS.map((id) => ({ value: id, label: TRACK_NAMES[id] }));
  return (
    <section class="part" aria-labelledby="certificates-title">
      <h2 id="certificates-title">{words.title}</h2>
      <p class="quiet">{words.intro}</p>
      <div class="fields plain">
        <SelectField
          label={words.track}
          value={track}
          open={words.allTracks}
          groups={[{ label: null, options: tracks }]}
          onChange={(value) => setTrack(TRACKS.find((id) => id === value) ?? null)}
        />
      </div>
      {pathway.map(({ level, rows }) => (
        <section key={level} class="sub-part wide-part" aria-labelledby={`certificates-${level}`}>
          <h3 id={`certificates-${level}`}>{LEVEL_NAMES[level]}</h3>
          <ul class="certificate-list">
            {rows.map((row) => (
              <CertificateItem key={row.certificate.id} row={row} onChange={actions.change} />
            ))}
          </ul>
        </section>
      ))}
      {far > 0 && near.length > 0 && (
        <button type="button" class="text-button" onClick={() => setAll(!all)}>
          {all ? words.showField : words.showAll(far)}
        </button>
      )}
    </section>
  );
}
