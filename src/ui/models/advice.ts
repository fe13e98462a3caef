import type { EntryPoint, Guide, InterviewQuestion } from '../../model/career-pack.ts';
import type { ReviewRecord } from '../../model/review-record.ts';
import type { PackTexts, SurfacePack } from './services.ts';

/** What the guides say about a posting beyond its figures. */
export interface Advice {
  /** Questions for the role, then for what is missing. */
  readonly questions: readonly InterviewQuestion[];
  readonly guide: Guide | null;
  /** Way in from the person's background; null when it is not one of the known backgrounds. */
  readonly entryPoint: EntryPoint | null;
  readonly entryRole: string | null;
}

/** The guide on whose ladder the record's role stands; null when it stands on none. */
function guideOf(record: ReviewRecord, pack: SurfacePack, guides: readonly Guide[]): Guide | null {
  const role = pack.roles.find(({ id }) => id === record.role?.id);
  return guides.find(({ id, role: about }) => id === role?.ladder || about === role?.id) ?? null;
}

function questionsFor(record: ReviewRecord, questions: readonly InterviewQuestion[]): InterviewQuestion[] {
  const missing = new Set(record.plan?.missing ?? []);
  const ofRole = questions.filter(({ roles }) => record.role !== null && roles.includes(record.role.id));
  const ofGap = questions.filter(({ skills }) => skills.some((skill) => missing.has(skill)));
  return [...new Set([...ofRole, ...ofGap])];
}

/** Selects the texts that belong to a record. A posting outside the field gets none. */
export function adviceFor(
  record: ReviewRecord,
  pack: SurfacePack,
  texts: PackTexts,
  background: string | null,
): Advice {
  const inField = record.domain !== 'out';
  const entryPoint = texts.entryPoints.find(({ id }) => id === background) ?? null;
  return {
    questions: inField ? questionsFor(record, texts.questions) : [],
    guide: inField ? guideOf(record, pack, texts.guides) : null,
    entryPoint,
    entryRole: pack.roles.find(({ id }) => id === entryPoint?.role)?.title ?? null,
  };
}
