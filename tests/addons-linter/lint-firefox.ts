// `npm run lint:firefox`: Mozilla's checker over the built package. Fails on an error, on a warning without an answer and on an answer without its warning.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ANSWERED, type AnsweredWarning } from './answers.ts';

interface Message {
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { stdout, stderr } = spawnSync(
  process.execPath,
  ['node_modules/addons-linter/bin/addons-linter', '--output', 'json', '.output/firefox-mv3'],
  { cwd: ROOT, encoding: 'utf8', maxBuffer: 100_000_000 },
);
if (stdout === '') throw new Error(stderr);
const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', readonly Message[]>;

const isAbout = ({ code, file }: AnsweredWarning, warning: Message): boolean => {
  const [head = '', tail = ''] = file.split('*');
  const about = warning.file ?? '';
  return (
    code === warning.code &&
    (file === about || (file.includes('*') && about.startsWith(head) && about.endsWith(tail)))
  );
};
const open = warnings.filter((warning) => !ANSWERED.some((answer) => isAbout(answer, warning)));
const idle = ANSWERED.filter((answer) => !warnings.some((warning) => isAbout(answer, warning)));

const show = ({ code, file, line, message }: Message): string =>
  `  ${code} ${file ?? ''}:${line ?? ''} ${message}`;
console.log(`${errors.length} errors, ${warnings.length} warnings, ${open.length} of them without an answer`);
for (const one of [...errors, ...open]) console.log(show(one));
for (const { code, file } of idle) console.log(`  answered, but not raised: ${code} ${file}`);
process.exitCode = errors.length + open.length + idle.length > 0 ? 1 : 0;
