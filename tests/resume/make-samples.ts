// `node tests/resume/make-samples.ts`: writes the sample résumés anew, after a change of `people.ts`.
import { writeFile } from 'node:fs/promises';
import { crc32, deflateSync } from 'node:zlib';
import { launchChromium } from '../support/module-page.ts';
import { asDocx, asDocxTable } from './as-docx.ts';
import { asHtml, asNetworkProfile, asTwoColumns } from './as-html.ts';
import { asPdf, asPdfByRows, drawPdf } from './as-pdf.ts';
import { asJsonResume, asText } from './as-text.ts';
import { PEOPLE } from './people.ts';

const { appsec, mlEngineer, grc, german, support, privacy, student, devops } = PEOPLE;

const save = (name: string, content: string | Uint8Array) =>
  writeFile(new URL(`files/${name}`, import.meta.url), content);

const browser = await launchChromium();
const page = await browser.newPage();
const print = async (html: string) => {
  await page.setContent(html);
  return page.pdf({ format: 'A4', preferCSSPageSize: true });
};
await save('appsec-browser.pdf', await print(asHtml(appsec)));
await save('ml-engineer-columns.pdf', await print(asTwoColumns(mlEngineer)));
await save('german-browser.pdf', await print(asHtml(german)));
await save('devops-network.pdf', await print(asNetworkProfile(devops)));
await browser.close();

await save('appsec-rows.pdf', await asPdfByRows(appsec));
await save('grc-library.pdf', await asPdf(grc));
await save('support-library.pdf', await asPdf(support));
await save('student-rows.pdf', await asPdfByRows(student));
await save('ml-engineer.docx', await asDocx(mlEngineer));
await save('german-table.docx', await asDocxTable(german));
await save('privacy.docx', await asDocx(privacy));
await save('grc.txt', asText(grc));
await save('student.txt', asText(student));
await save('privacy.json', asJsonResume(privacy));
await save('german-windows.txt', Buffer.from(asText(german).replaceAll('–', '-'), 'latin1'));

await save(
  'password.pdf',
  await drawPdf((document) => document.text('Nobody reads this without the word.'), {
    userPassword: 'open',
    ownerPassword: 'owner',
    pdfVersion: '1.7ext3',
  }),
);
await save('scanned.pdf', await drawPdf((document) => document.image(grayPicture(), 50, 50, { width: 400 })));

/** A gray PNG of 8 × 8: a page as a scanner sees it. */
function grayPicture(): Buffer {
  const rows = Buffer.alloc(8 * 9, 0x88);
  for (let row = 0; row < 8; row += 1) rows[row * 9] = 0;
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}
