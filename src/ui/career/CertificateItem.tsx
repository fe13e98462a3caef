import { Check } from 'lucide-preact';
import { CERTIFICATE_LEVEL_NAMES, skillPageWords, certificateWords as words } from '../../i18n/words.ts';
import type { Certificate } from '../../model/career-pack.ts';
import { Icon } from '../components/Icon.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import { LevelChoice } from '../profile/LevelChoice.tsx';
import type { ProfileActions } from '../profile/profile-actions.ts';
import type { CertificateRow } from './certificate-view.ts';

interface CertificateItemProps {
  readonly row: CertificateRow;
  readonly onChange: ProfileActions['change'];
}

const LEVEL_OF = { held: 'working', preparing: 'learning' } as const;

/** Its full name, as a link to the issuing body's page where one was seen, then the body and the code of the examination. */
function Origin({ certificate, short }: { readonly certificate: Certificate; readonly short: string }) {
  const { name, body, code, page } = certificate;
  const named = page ? (
    <a href={page} target="_blank" rel="noopener noreferrer">
      {name}
    </a>
  ) : (
    name
  );
  const isNamed = name !== short || page !== null;
  return (
    <p class="small quiet">
      {isNamed && <>{named} · </>}
      {[body, ...(code && code !== short ? [code] : [])].join(' · ')}
    </p>
  );
}

/** A certificate: who issues it, what it takes, what it proves, who asks for it. */
export function CertificateItem({ row, onChange }: CertificateItemProps) {
  const { certificate, name, standing, next, proves, askedBy } = row;
  return (
    <li>
      <div class="row wrap">
        <h4>{name}</h4>
        <LevelChoice
          name={`certificate-${certificate.id}`}
          label={words.hold(name)}
          isCertificate
          level={standing && LEVEL_OF[standing]}
          onChange={(level) => {
            const text = level
              ? skillPageWords.set(name, CERTIFICATE_LEVEL_NAMES[level])
              : skillPageWords.removed(name);
            onChange({ skills: { [certificate.id]: level } }, text);
          }}
        />
      </div>
      <Origin certificate={certificate} short={name} />
      {certificate.status.is === 'retired' && (
        <p class="strong">{words.retired(certificate.status.since, next)}</p>
      )}
      <p class="tags">
        {certificate.tracks.map((track) => (
          <TrackTag key={track} track={track} />
        ))}
      </p>
      <p>
        <span class="quiet">{words.needs}</span> {certificate.prerequisite ?? words.nothingNeeded}
      </p>
      <p>
        <span class="quiet">{words.proves}</span>{' '}
        {proves.map((skill, at) => (
          <span key={skill.name}>
            {at > 0 && ', '}
            <span class="proved" data-has={skill.has}>
              {skill.has && <Icon of={Check} size={12} />}
              {skill.name}
            </span>
          </span>
        ))}
      </p>
      {askedBy.length > 0 && (
        <p class="strong">{words.askedBy(askedBy.length, askedBy.slice(0, 3).join(', '))}</p>
      )}
      <p class="small quiet">{words.checked(certificate.checked)}</p>
    </li>
  );
}
