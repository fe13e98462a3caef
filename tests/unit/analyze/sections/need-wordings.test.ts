import { describe, expect, test } from 'vitest';
import { loadMatchingPack } from '../../../../data/pack.ts';
import { createAnalyzer } from '../../../../src/analyze/analyze.ts';
import { barePosting } from '../../../support/bare-posting.ts';

const ANALYZER = createAnalyzer(await loadMatchingPack());

/** The need of each skill that a text names, by the skill's id. */
const needsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    ANALYZER.analyze(barePosting({ title: 'Platform Engineer', text })).skills.map(({ id, need }) => [
      id,
      need,
    ]),
  );
const demand = (line: string): string => `Requirements\n- ${line}\n- SQL\n`;

describe('what is not demanded', () => {
  test.each([
    'No Kubernetes experience needed.',
    'No Kubernetes required.',
    'No previous knowledge of Kubernetes is necessary.',
    'Kubernetes is not needed.',
    'Knowledge of Kubernetes is not necessary.',
    "You don't need to know Kubernetes.",
    'You need not be a Kubernetes expert.',
    "You don't have to be an expert in Kubernetes.",
    'The job requires no Kubernetes.',
    'We do not use Kubernetes.',
    "We don't use Kubernetes here.",
    'No Kubernetes? No problem.',
    'Never used Kubernetes? We will teach you.',
    'Kubernetes: no',
    'Kubernetes (not required)',
    'Kubernetes is not part of this job.',
    "Don't worry if you don't know Kubernetes.",
    "It's fine if you have never used Kubernetes.",
    'Even without Kubernetes experience you can apply.',
    'Neither Kubernetes nor Docker is required.',
    'We moved away from Kubernetes.',
    'Kein Kubernetes? Kein Problem.',
    'Kubernetes ist nicht erforderlich.',
    'Keine Erfahrung mit Kubernetes erforderlich.',
    'Du brauchst kein Kubernetes.',
    'Wir nutzen kein Kubernetes.',
    'Aucune expérience de Kubernetes requise.',
    "Kubernetes n'est pas requis.",
    "Nous n'utilisons pas Kubernetes.",
    'Geen ervaring met Kubernetes vereist.',
    'Kubernetes is niet nodig.',
    'No se requiere Kubernetes.',
    'Kubernetes no es necesario.',
    'Kubernetes non è richiesto.',
    'Kubernetes não é necessário.',
    'Kubernetes krävs inte.',
    'Kubernetes nie jest wymagany.',
  ])('%s', (line) => {
    expect(needsOf(demand(line)).kubernetes ?? 'none').not.toBe('required');
    expect(needsOf(demand(line)).sql).toBe('required');
  });

  test('ends at "but"', () => {
    expect(needsOf(demand('Python is a must, but Kubernetes is not required.'))).toEqual({
      python: 'required',
      sql: 'required',
    });
    expect(needsOf(demand('You do not need Kubernetes but Python is essential.'))).toEqual({
      python: 'required',
      sql: 'required',
    });
  });
});

describe('what is wished for', () => {
  test.each([
    'Kubernetes is not a must.',
    'Kubernetes, ideally.',
    'Kubernetes (ideally).',
    'Ideally Kubernetes.',
    'Kubernetes would be lovely.',
    'Kubernetes is a nice touch.',
    'Kubernetes comes in handy.',
    'We would be happy if you knew Kubernetes.',
    'It is great if you know Kubernetes.',
    'Maybe you also know Kubernetes.',
    'Kubernetes is optional.',
    'Optional: Kubernetes',
    'Nice to have Kubernetes',
    'Kubernetes – nice to have',
    'Kubernetes [nice to have]',
    'Kubernetes (plus)',
    '[Nice] Kubernetes',
    'Kubernetes: optional',
    'If you know Kubernetes, even better.',
    'Kubernetes earns you extra points.',
    'Kubernetes helps, but is not mandatory.',
    'Kubernetes wäre ideal.',
    'Kubernetes ist kein Muss.',
    'Idealerweise Kubernetes.',
    'Kubernetes serait un atout.',
    'Kubernetes est apprécié.',
    'Kubernetes is een pré.',
    'Kubernetes es deseable.',
    'Kubernetes sería un plus.',
    'Kubernetes è preferibile.',
    'Kubernetes é desejável.',
    'Kubernetes är meriterande.',
    'Mile widziana znajomość Kubernetes.',
  ])('%s', (line) => {
    expect(needsOf(demand(line))).toEqual({ kubernetes: 'preferred', sql: 'required' });
  });

  test('by a heading that lost its line', () => {
    const text = 'Requirements: • Python • Terraform Nice to have: • Kubernetes • Rust';
    expect(needsOf(text)).toEqual({
      python: 'required',
      terraform: 'required',
      kubernetes: 'preferred',
      rust: 'preferred',
    });
  });

  test('in a list whose bullets are letters', () => {
    expect(needsOf('Requirements\no Python\no SQL\nNice to have\no Rust\no Kubernetes')).toEqual({
      python: 'required',
      sql: 'required',
      rust: 'preferred',
      kubernetes: 'preferred',
    });
  });

  test('by a remark in brackets on the name before it', () => {
    expect(needsOf(demand('Terraform, Kubernetes (optional) and Python'))).toEqual({
      terraform: 'required',
      kubernetes: 'preferred',
      python: 'required',
      sql: 'required',
    });
  });
});

describe('any of a list is enough', () => {
  test.each([
    'One of the following languages: Python, Java, Rust',
    'At least one of Python, Java, Rust',
    'Either Python, Java or Rust',
    'Python, Java, Rust (any of them)',
    'Python, Java, Rust or equivalent',
    'Python, Java, or Rust',
    'Languages such as Python, Java, Rust',
    'Eine der Sprachen Python, Java, Rust',
    'Mindestens eine von: Python, Java, Rust',
    'Un des langages suivants : Python, Java, Rust',
    'Minstens één van: Python, Java, Rust',
    'Al menos uno de: Python, Java, Rust',
    'Almeno uno di: Python, Java, Rust',
    'Pelo menos um: Python, Java, Rust',
    'Co najmniej jeden z: Python, Java, Rust',
  ])('%s', (line) => {
    const { anyOf } = ANALYZER.analyze(barePosting({ title: 'Engineer', text: demand(line) }));
    expect(anyOf.map(({ skills }) => skills)).toEqual([['python', 'java', 'rust']]);
  });

  test('all of it where nothing says so', () => {
    const { anyOf } = ANALYZER.analyze(
      barePosting({ title: 'Engineer', text: demand('Python, Java and Rust') }),
    );
    expect(anyOf).toEqual([]);
  });
});
