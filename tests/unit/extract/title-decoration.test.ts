import { describe, expect, test } from 'vitest';
import { undecorated } from '../../../src/extract/title-decoration.ts';

describe('undecorated', () => {
  test.each([
    ['← Model Auditor', 'Model Auditor'],
    ['«Model Auditor»', 'Model Auditor'],
    ['“Model Auditor”', 'Model Auditor'],
    ['Model Auditor /', 'Model Auditor'],
    ['🔥 Model Auditor 🔥', 'Model Auditor'],
    ['NEW Model Auditor', 'Model Auditor'],
    ['Neu: Modellprüferin', 'Modellprüferin'],
    ['Model Auditor - Apply now', 'Model Auditor'],
    ['Modellprüferin | Jetzt bewerben', 'Modellprüferin'],
    ['Model Auditor | REQ-20417', 'Model Auditor'],
    ['Model Auditor [88231]', 'Model Auditor'],
    ['Model Auditor (Job ID: 88231)', 'Model Auditor'],
    ['88231 – Model Auditor', 'Model Auditor'],
    ['Job opening: Model Auditor', 'Model Auditor'],
    ['Stellenangebot: Modellprüfer (m/w/d)', 'Modellprüfer (m/w/d)'],
    ['Offre d’emploi : Auditeur de modèles', 'Auditeur de modèles'],
    ['Model Auditor Job', 'Model Auditor'],
  ])('%s is %s', (line, name) => {
    expect(undecorated(line)).toBe(name);
  });

  test.each([
    '.NET Developer',
    'C++ / C#',
    'New Business Manager',
    'Intern, Summer 2026',
    'Head of Evals ($225k - $275k)',
    '5G Engineer',
    '(Senior) Auditor',
    'Engineer II',
    'Mitarbeiter:in im Labor',
  ])('%s stays as it is', (name) => {
    expect(undecorated(name)).toBe(name);
  });

  test('keeps the number where it may belong to the name', () => {
    expect(undecorated('→ Model Auditor (JPO17)', 'kept')).toBe('Model Auditor (JPO17)');
  });
});
