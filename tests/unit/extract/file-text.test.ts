import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, readFileText } from '../../../src/extract/file-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (content: Uint8Array) => {
  const read = readFileText(content);
  return read.ok ? null : read.error.code;
};

describe('a file with a text', () => {
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const FILES = [
    ['plain text', bytes('Prüferin für KI-Systeme\n- Python'), 'text', 'Prüferin für KI-Systeme\n- Python'],
    ['text that names a tag', bytes('You know what <br> does'), 'text', 'You know what <br> does'],
    [
      'a page',
      bytes('<!doctype html><title>Prüferin</title>'),
      'html',
      '<!doctype html><title>Prüferin</title>',
    ],
    ['a fragment of a page', bytes('\n<div>Role</div>'), 'html', '\n<div>Role</div>'],
    [
      'a page in the encoding that it declares',
      latin('<html><meta charset="iso-8859-2"><p>V\xfdvoj\xe1\xf8</p>'),
      'html',
      '<html><meta charset="iso-8859-2"><p>Vývojář</p>',
    ],
    ['bytes that are not valid UTF-8', latin('caf\xe9'), 'text', 'café'],
    [
      'an encoding that no one knows',
      bytes('<meta charset="nonsense"><p>ok</p>'),
      'html',
      '<meta charset="nonsense"><p>ok</p>',
    ],
    ['UTF-16 with its mark', Uint8Array.of(0xff, 0xfe, 0x4b, 0, 0x49, 0), 'text', 'KI'],
  ] as const;

  it.each(FILES)('%s', (_, content, kind, text) => {
    expect(readFileText(content)).toEqual({ ok: true, value: { kind, text } });
  });
});

describe('a file without one is refused with what to do instead', () => {
  const FILES = [
    ['file-pdf', bytes('%PDF-1.7\n…')],
    ['file-archive', bytes('PK\u0003\u0004 word/document.xml')],
    ['file-web-archive', bytes('From: <Saved by Blink>\nMIME-Version: 1.0')],
    ['file-web-archive', bytes('MIME-Version: 1.0\nContent-Type: multipart/related')],
    ['file-empty', bytes(' \n\t')],
    ['file-binary', Uint8Array.of(1, 0, 2, 0, 7)],
    ['file-too-large', new Uint8Array(LARGEST_FILE + 1)],
  ] as const;

  it.each(FILES)('%s', (code, content) => {
    expect(codeOf(content)).toBe(code);
  });
});
