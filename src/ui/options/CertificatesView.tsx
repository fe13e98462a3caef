import { useState } from 'preact/hooks';
import { TRACKS, type TrackId } from '../../model/terms.ts';
import { LEVEL_NAMES, TRACK_NAMES, certificateWords as words } from '../../platform/i18n.ts';
import { certificatePathway } from '../models/certificate-view.ts';
import { CertificateItem } from './CertificateItem.tsx';
import type { OptionsPartProps } from './OptionsApp.tsx';
import { SelectField } from './SelectField.tsx';

/** Certificates by track and level, with what they prove and who asks for them. */
export function CertificatesView({ state, actions, pack }: OptionsPartProps) {
  const profile = state.profile.value;
  const index = state.skillIndex.value;
  const [track, setTrack] = useState<TrackId | null>(profile.targetTrack);
  if (index === null) return null;
  const pathway = certificatePathway(pack.certificates, track, profile, index, state.saved.value);
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
    </section>
  );
}
