import { PEOPLE, type Person } from './people.ts';

/** A sample file and whose résumé it is. */
export interface Sample {
  readonly file: string;
  readonly person: Person;
}

/** Every sample: two makers of PDFs, Word, plain text in two encodings, JSON Resume, columns, German. */
export const SAMPLES: readonly Sample[] = [
  { file: 'appsec-browser.pdf', person: PEOPLE.appsec },
  { file: 'appsec-rows.pdf', person: PEOPLE.appsec },
  { file: 'ml-engineer.docx', person: PEOPLE.mlEngineer },
  { file: 'ml-engineer-columns.pdf', person: PEOPLE.mlEngineer },
  { file: 'grc-library.pdf', person: PEOPLE.grc },
  { file: 'grc.txt', person: PEOPLE.grc },
  { file: 'german-browser.pdf', person: PEOPLE.german },
  { file: 'german-table.docx', person: PEOPLE.german },
  { file: 'german-windows.txt', person: PEOPLE.german },
  { file: 'support-library.pdf', person: PEOPLE.support },
  { file: 'privacy.json', person: PEOPLE.privacy },
  { file: 'privacy.docx', person: PEOPLE.privacy },
  { file: 'student-rows.pdf', person: PEOPLE.student },
  { file: 'student.txt', person: PEOPLE.student },
  { file: 'devops-network.pdf', person: PEOPLE.devops },
];
