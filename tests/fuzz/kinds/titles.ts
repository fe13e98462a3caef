import assert from 'node:assert/strict';
import levelWords from '../../../data/level-words.json' with { type: 'json' };
import { clausesOf, cleanTitle } from '../../../src/analyze/title/clean-title.ts';
import { readTitle } from '../../../src/analyze/title/title.ts';
import { compileTitleRules } from '../../../src/analyze/title/title-rules.ts';
import { namedInTitle, titleParts } from '../../../src/extract/title-parts.ts';
import type { LevelWords } from '../../../src/model/match-rules.ts';
import { fuzzKind } from '../kind.ts';
import { textOfPieces } from '../pieces.ts';
import { assertMention } from '../promises.ts';

const rules = compileTitleRules(levelWords as unknown as LevelWords);

const WORDS = [
  ...[
    'AI ',
    'Security ',
    'Engineer',
    'Senior ',
    'Sr. ',
    'Principal ',
    'Staff ',
    'Lead ',
    'Head of ',
    'Vice President',
  ],
  ...[
    'Director, ',
    'Manager',
    'Governance ',
    'Junior ',
    'Intern',
    'II',
    'III ',
    'L5 ',
    'Level 4',
    'Chief ',
    'Officer',
  ],
  ...[
    ' (m/w/d)',
    ' (all genders)',
    ' H/F',
    'Manager:in',
    'Ingénieur·e',
    ' - ',
    ' – ',
    ' | ',
    ' / ',
    ', ',
    ' @ ',
    ' at ',
  ],
  ...[
    'R-01558791',
    '#37541',
    'ISO 42001',
    'Berlin',
    'Remote',
    '(',
    ')',
    '[',
    'Job Application for ',
    ' hiring ',
    ' bei ',
  ],
];

function check(title: string): void {
  for (const clause of clausesOf(cleanTitle(title))) assert.match(clause, /[\p{L}\p{N}]/u);
  const { raw, core, modifiers, level } = readTitle(title, rules);
  assert.equal(raw, title);
  assert.ok(
    modifiers.every((word) => core.includes(word)),
    'a modifier that is not in the core',
  );
  if (level) assertMention(title, level.mention, 'level');
  for (const part of titleParts(title))
    assert.ok(title.includes(part) && part.trim() === part && part !== '');
  const named = namedInTitle(title);
  if (named) assert.ok(named.title !== '' && named.company !== '', 'named without words');
}

/** Job titles and page titles of any form. */
export const titles = fuzzKind({ name: 'titles', share: 15, inputs: textOfPieces(WORDS, 16), check });
