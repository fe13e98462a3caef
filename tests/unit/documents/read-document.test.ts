import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/documents/read-document.ts';

const sample = async (name: string) => readFile(new URL(`../../resume/files/${name}`, import.meta.url));
const read = (content: BlobPart) => readDocument(new Blob([content]), () => undefined);
const codeOf = async (content: BlobPart) => {
  const result = await read(content);
  return result.ok ? `text: ${result.value.slice(0, 20)}` : result.error.code;
};

describe('a file that gives no text says why', () => {
  it.each([
    ['a PDF with a password', 'password.pdf', 'resume-encrypted'],
    ['a scanned PDF', 'scanned.pdf', 'resume-scanned'],
  ])('%s', async (_, name, code) => expect(await codeOf(await sample(name))).toBe(code));

  it.each([
    ['an old or protected Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'resume-old-word'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1), 'resume-wrong-type'],
    ['RTF', '{\\rtf1 text}', 'resume-wrong-type'],
    ['HTML', '<!DOCTYPE html><p>text', 'resume-wrong-type'],
    ['nothing', '', 'resume-empty'],
    ['spaces', '  \n ', 'resume-empty'],
    ['50 MB', new Uint8Array(50_000_000), 'resume-too-large'],
    ['a broken PDF', '%PDF-1.7 and then nothing', 'resume-damaged'],
    ['a broken ZIP', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3), 'resume-damaged'],
  ])('%s', async (_, content, code) => expect(await codeOf(content as BlobPart)).toBe(code));

  it('a PDF that ends in the middle gives what it holds or a failure, and never hangs', async () => {
    const whole = await sample('appsec-browser.pdf');
    const result = await read(whole.subarray(0, whole.length / 2));
    expect(
      result.ok || ['resume-damaged', 'resume-scanned', 'resume-empty'].includes(result.error.code),
    ).toBe(true);
  });

  it('a Word file that would unfold to gigabytes is not unfolded', async () => {
    const bytes = Uint8Array.from(await sample('privacy.docx'));
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
    }
    expect(await codeOf(bytes)).toBe('resume-too-large');
  });
});

describe('text', () => {
  it('is read in UTF-8, UTF-16 and the code page of older Windows', async () => {
    expect(await read('Zürich')).toEqual({ ok: true, value: 'Zürich' });
    expect(await read(Buffer.from('\ufeffZürich', 'utf16le'))).toEqual({ ok: true, value: 'Zürich' });
    expect(await read(Buffer.from('Zürich', 'latin1'))).toEqual({ ok: true, value: 'Zürich' });
  });

  it('that is JSON but no résumé stays text', async () => {
    expect(await read('{"a": 1}')).toEqual({ ok: true, value: '{"a": 1}' });
  });

  it('of a JSON Resume survives fields of a wrong shape', async () => {
    const result = await read(
      '{"basics": 3, "work": [{"position": "Analyst", "startDate": 2019}], "skills": "many"}',
    );
    expect(result.ok && result.value).toContain('Analyst');
  });
});

it('tells how far a PDF is read', async () => {
  const steps: number[] = [];
  await readDocument(new Blob([await sample('grc-library.pdf')]), (done) => steps.push(done));
  expect(steps).toEqual([1]);
});
