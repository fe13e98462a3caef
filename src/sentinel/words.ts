/**
 * The address of one job: a word for jobs with a number or a long name behind it, or a number under a name that job
 * sites use. Lists of jobs have neither.
 */
export const JOB_ADDRESS =
  /(?:jobs?|careers?|positions?|vacanc(?:y|ies)|openings?|postings?|requisitions?|stellen\w{0,12})\/(?:[^?#]{0,200}[/_-])?(?:\d{4,}|[0-9a-f-]{32,}|[\w%]{1,40}(?:-[\w%]{1,40}){2,})|[?&](?:gh_jid|jk|vjk|currentJobId|jobId|job_id|jl|ashby_jid)=\w/i;

/** What the headings of postings say, in part; two of them stand on hardly any other page. */
export const HEADING_WORDS: readonly string[] = [
  'responsibilities',
  'requirements',
  'qualifications',
  'what you',
  'who you are',
  'looking for',
  'about the role',
  'about this role',
  'about the job',
  'your role',
  'your tasks',
  'your profile',
  'nice to have',
  'we offer',
  'aufgaben',
  'dein profil',
  'ihr profil',
];
