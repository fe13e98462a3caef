import * as v from 'valibot';

const TextSchema = v.fallback(v.optional(v.string(), ''), '');
const TextsSchema = v.fallback(v.optional(v.array(v.string()), []), []);
const listOf = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.fallback(v.optional(v.array(v.object(entries)), []), []);

const times = { startDate: TextSchema, endDate: TextSchema, summary: TextSchema, highlights: TextsSchema };

/** A résumé of jsonresume.org, as far as it is read; a field of another shape counts as absent. */
const JsonResumeSchema = v.object({
  basics: v.fallback(v.optional(v.object({ label: TextSchema, summary: TextSchema })), undefined),
  work: listOf({ name: TextSchema, position: TextSchema, ...times }),
  volunteer: listOf({ organization: TextSchema, position: TextSchema, ...times }),
  education: listOf({
    institution: TextSchema,
    area: TextSchema,
    studyType: TextSchema,
    startDate: TextSchema,
    endDate: TextSchema,
    courses: TextsSchema,
  }),
  certificates: listOf({ name: TextSchema, issuer: TextSchema }),
  publications: listOf({ name: TextSchema, summary: TextSchema }),
  skills: listOf({ name: TextSchema, level: TextSchema, keywords: TextsSchema }),
  projects: listOf({
    name: TextSchema,
    description: TextSchema,
    keywords: TextsSchema,
    highlights: TextsSchema,
  }),
});

type JsonResume = v.InferOutput<typeof JsonResumeSchema>;

const range = ({ startDate, endDate }: { startDate: string; endDate: string }): string =>
  startDate && `${startDate.slice(0, 7)} – ${endDate.slice(0, 7) || 'present'}`;

const bullets = (lines: readonly string[]): string[] => lines.filter(Boolean).map((line) => `- ${line}`);

const jobLines = (
  title: string,
  employer: string,
  job: v.InferOutput<v.ObjectSchema<typeof times, undefined>>,
) => [
  '',
  [title, employer].filter(Boolean).join(', '),
  range(job),
  ...bullets([job.summary, ...job.highlights]),
];

/** Written out under the headings that a reader of plain text looks for. */
function linesOf(resume: JsonResume): string[] {
  const { basics, work, education, certificates, publications, skills, projects } = resume;
  return [
    'Summary',
    basics?.label ?? '',
    basics?.summary ?? '',
    'Experience',
    ...work.flatMap((job) => jobLines(job.position, job.name, job)),
    'Volunteering',
    ...resume.volunteer.flatMap((job) => jobLines(job.position, job.organization, job)),
    'Education',
    ...education.flatMap((one) => [
      [one.studyType, one.area, one.institution].filter(Boolean).join(', '),
      range(one),
      ...bullets(one.courses),
    ]),
    'Skills',
    ...skills.flatMap(({ name, level, keywords }) => [
      `- ${name}${level && ` (${level})`}`,
      ...bullets([keywords.join(', ')]),
    ]),
    'Certificates',
    ...bullets(certificates.map(({ name, issuer }) => [name, issuer].filter(Boolean).join(', '))),
    'Projects',
    ...projects.flatMap((one) => [
      one.name,
      ...bullets([one.description, one.keywords.join(', '), ...one.highlights]),
    ]),
    ...publications.flatMap(({ name, summary }) => bullets([name, summary])),
  ];
}

const KEYS = ['basics', 'work', 'skills', 'education'];

/** The text of a JSON Resume; null for a text that is none. */
export function readJsonResume(text: string): string | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    const parsed = v.safeParse(JsonResumeSchema, value);
    if (!parsed.success || !KEYS.some((key) => Object.hasOwn(value as object, key))) return null;
    return linesOf(parsed.output).join('\n');
  } catch {
    return null;
  }
}
