import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { HEADINGS } from './headings.ts';
import type { Person, Station } from './people.ts';

const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const plain = (text: string) => new Paragraph({ text });
const bullet = (text: string) => new Paragraph({ text, bullet: { level: 0 } });

const station = ({ title, place, dates, points }: Station) => [
  new Paragraph({ children: [new TextRun({ text: title, bold: true }), new TextRun(`\t${dates}`)] }),
  plain(place),
  ...points.map(bullet),
];

/** A Word file with headings and lists. */
export function asDocx(person: Person): Promise<Buffer> {
  const words = HEADINGS[person.language];
  const children = [
    new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
    plain(person.summary),
    heading(words.jobs),
    ...person.jobs.flatMap(station),
    heading(words.studies),
    ...person.studies.flatMap(station),
    heading(words.skills),
    ...person.skills.map(plain),
    heading(words.certificates),
    ...person.certificates.map(plain),
    heading(words.interests),
    plain(person.interests),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

const row = (left: string, right: readonly Paragraph[]) =>
  new TableRow({
    children: [new TableCell({ children: [plain(left)] }), new TableCell({ children: [...right] })],
  });

/** A Word file that is one table: dates left, text right. */
export function asDocxTable(person: Person): Promise<Buffer> {
  const words = HEADINGS[person.language];
  const stations = (all: readonly Station[]) =>
    all.map(({ title, place, dates, points }) =>
      row(dates, [plain(`${title}, ${place}`), ...points.map(bullet)]),
    );
  const table = (rows: TableRow[]) => new Table({ rows });
  const children = [
    plain(person.name),
    heading(words.jobs),
    table(stations(person.jobs)),
    heading(words.studies),
    table(stations(person.studies)),
    heading(words.skills),
    table(person.skills.map((line) => row(line.split(': ')[0] ?? '', [plain(line.split(': ')[1] ?? line)]))),
    heading(words.certificates),
    ...person.certificates.map(plain),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}
