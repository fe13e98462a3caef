import { Pencil } from 'lucide-preact';
import { LEVEL_NAMES, TRACK_NAMES, verdictWords } from '../../i18n/words.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import { LEVELS, type Level, TRACKS, type TrackId } from '../../model/terms.ts';
import { Confidence } from '../components/Confidence.tsx';
import { IconButton } from '../components/IconButton.tsx';
import { LevelSteps } from '../components/LevelSteps.tsx';
import { TrackTag } from '../components/TrackTag.tsx';
import { AnswerRow } from './AnswerRow.tsx';
import { certaintyOf } from './certainty.ts';
import type { VerdictPanel } from './popup-state.ts';

interface RoleRowsProps {
  readonly record: ReviewRecord;
  readonly corrected: boolean;
  /** Whether there is anything to tell for "Why?". */
  readonly hasReasons: boolean;
  readonly panel: VerdictPanel | null;
  readonly onPanel: (panel: VerdictPanel | null) => void;
}

function headlineOf({ domain, role }: ReviewRecord): string {
  if (domain === 'near') return verdictWords.near;
  if (domain === 'out') return verdictWords.out;
  return role ? role.title : verdictWords.noRole;
}

function Certainty({ record, corrected }: Pick<RoleRowsProps, 'record' | 'corrected'>) {
  if (corrected) return <span class="confidence small quiet">{verdictWords.corrected}</span>;
  if (record.role === null || record.domain !== 'in') return null;
  return <Confidence certainty={certaintyOf(record.role.confidence)} />;
}

function Tracks({ own }: { own: TrackId }) {
  return (
    <span class="tracks">
      {TRACKS.map((track) =>
        track === own ? (
          <TrackTag key={track} track={track} />
        ) : (
          <span key={track} class="track-name" aria-hidden="true">
            {TRACK_NAMES[track]}
          </span>
        ),
      )}
    </span>
  );
}

function LevelMark({ level, confidence }: { level: Level | null; confidence: number }) {
  if (level === null) return <span class="level quiet">{verdictWords.noLevel}</span>;
  return (
    <span class="level">
      <LevelSteps step={LEVELS.indexOf(level) + 1} />
      {LEVEL_NAMES[level]} <Confidence certainty={certaintyOf(confidence)} />
    </span>
  );
}

/** What job it is: role, track among the three, and level; certainty only where it is not sure. */
export function RoleRows({ record, corrected, hasReasons, panel, onPanel }: RoleRowsProps) {
  const { track, level, domain } = record;
  const toggle = (name: VerdictPanel) => () => onPanel(panel === name ? null : name);
  return (
    <>
      <AnswerRow name="role-row" label={verdictWords.role}>
        <h3 class="role">{headlineOf(record)}</h3>
        <Certainty record={record} corrected={corrected} />
        <span class="role-buttons">
          {hasReasons && (
            <button type="button" class="text-button" aria-expanded={panel === 'why'} onClick={toggle('why')}>
              {verdictWords.why}
            </button>
          )}
          <IconButton
            icon={Pencil}
            label={verdictWords.correct}
            expanded={panel === 'correct'}
            onClick={toggle('correct')}
          />
        </span>
      </AnswerRow>
      {domain !== 'out' && (
        <AnswerRow name="track-row" label={track ? verdictWords.track : verdictWords.levelLabel} term="track">
          {track && <Tracks own={track} />}
          <LevelMark level={level} confidence={record.levelConfidence} />
        </AnswerRow>
      )}
    </>
  );
}
