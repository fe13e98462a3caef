import PDFDocument from 'pdfkit';
import { HEADINGS } from './headings.ts';
import type { Person, Station } from './people.ts';

type Draw = (document: PDFKit.PDFDocument) => void;

/** Runs `draw` on a new document and gives its bytes. */
export function drawPdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const fixed = new Date(2026, 0, 1);
  const document = new PDFDocument({
    size: 'A4',
    margin: 50,
    info: { CreationDate: fixed, ModDate: fixed },
    ...options,
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))));
  draw(document);
  document.end();
  return done;
}

const spaced = (title: string): string => [...title.toUpperCase()].join(' ');

const heading = (document: PDFKit.PDFDocument, title: string): void => {
  document.moveDown(0.8).font('Helvetica-Bold').fontSize(11).text(title).font('Helvetica').fontSize(10);
};

const station = (document: PDFKit.PDFDocument, { title, place, dates, points }: Station): void => {
  const { y } = document;
  document.font('Helvetica-Bold').text(`${title}, ${place}`, 50, y, { width: 360 });
  document.font('Helvetica').text(dates, 420, y, { width: 125, align: 'right' });
  document.x = 50;
  for (const point of points) document.text(`•  ${point}`, 60, undefined, { width: 480 });
  document.x = 50;
  document.moveDown(0.4);
};

/** One column, headings with spaces between the letters, dates at the right margin. */
export const asPdf = (person: Person): Promise<Buffer> =>
  drawPdf((document) => {
    const words = HEADINGS[person.language];
    document.fontSize(20).text(person.name).fontSize(10).text(person.summary);
    heading(document, spaced(words.jobs));
    for (const job of person.jobs) station(document, job);
    heading(document, spaced(words.studies));
    for (const study of person.studies) station(document, study);
    heading(document, spaced(words.skills));
    for (const line of person.skills) document.text(line);
    heading(document, spaced(words.certificates));
    for (const line of person.certificates) document.text(line);
    heading(document, spaced(words.interests));
    document.text(person.interests);
  });

/** Two columns that are written row by row across the page, as layout programs do. */
export const asPdfByRows = (person: Person): Promise<Buffer> =>
  drawPdf((document) => {
    const words = HEADINGS[person.language];
    const left = [
      words.skills,
      ...person.skills.flatMap((line) => line.split(', ')),
      '',
      words.certificates,
      ...person.certificates,
      '',
      words.interests,
      person.interests,
    ];
    const right = [
      words.jobs,
      ...person.jobs.flatMap(({ title, place, dates, points }) => [
        title,
        `${place} | ${dates}`,
        ...points.map((point) => `• ${point}`),
        '',
      ]),
      words.studies,
      ...person.studies.flatMap(({ title, place, dates }) => [`${title}, ${place}`, dates]),
    ];
    document.fontSize(18).text(person.name, 40, 40).fontSize(8.5);
    const lines = right.flatMap((line) => wrap(line, 74));
    for (let row = 0; row < Math.max(left.length, lines.length); row += 1) {
      const y = 90 + row * 13;
      if (left[row]) document.text(left[row] ?? '', 40, y, { lineBreak: false });
      if (lines[row]) document.text(lines[row] ?? '', 215, y, { lineBreak: false });
    }
  });

function wrap(line: string, width: number): string[] {
  const rows = [''];
  for (const word of line.split(' ')) {
    const last = rows.at(-1) ?? '';
    if (last.length + word.length > width) rows.push(word);
    else rows[rows.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return rows;
}
