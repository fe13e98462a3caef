import { readFileSync } from 'node:fs';
import { goldenFolders, loadGolden, PAGES } from '../read-golden.ts';
import type { LabelledPage } from './mutate.ts';

/** The golden pages with what is expected of them as labels. */
export const goldenPages = (): LabelledPage[] =>
  goldenFolders().map((id) => {
    const { verdict, url, posting } = loadGolden(id).expected;
    return {
      id,
      html: readFileSync(`${PAGES}${id}/page.html`, 'utf8'),
      url,
      labels: {
        verdicts: [verdict],
        title: posting?.title ?? null,
        companies: posting?.company ? [posting.company] : [],
        text: posting?.text.join('\n') ?? '',
      },
    };
  });
