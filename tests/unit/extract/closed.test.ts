import { describe, expect, test } from 'vitest';
import { saysClosed } from '../../../src/extract/closed.ts';

describe('saysClosed', () => {
  test.each([
    'Expired',
    'Position filled',
    'Closed on 3 May 2026',
    'This vacancy has been filled.',
    'The role you are looking for is no longer open.',
    'Sorry, this position is no longer available.',
    'We are no longer accepting applications for this job',
    'You can no longer apply for this job',
    'Applications for this post have closed.',
    'Recruitment for this position is on hold.',
    'This listing has been archived.',
    'Job is no longer available. Browse our other jobs',
    'Diese Stelle ist leider bereits besetzt.',
    'Die Bewerbungsfrist ist abgelaufen.',
    'Cette offre n’est plus disponible',
    'Esta oferta ya no está disponible',
    'Esta vaga foi encerrada',
    'Questo annuncio è scaduto',
    'Deze vacature is gesloten',
    'Tato pozice již není aktuální',
    'Ta oferta pracy wygasła',
    'Tjänsten är tillsatt',
    'Stillingen er besat',
    'Hakuaika on päättynyt',
    'Вакансия закрыта',
    'この求人の募集は終了しました',
    '该职位已关闭',
  ])('%s is a notice', (line) => {
    expect(saysClosed(line)).toBe(true);
  });

  test.each([
    'This post stays open until it is filled.',
    'This position has not been filled yet.',
    'If a job is no longer available, you tell the client.',
    'No longer accepting applications after 31 December',
    'We may close this vacancy early.',
    'Incidents are closed on the same day.',
    'You find expired certificates and closed ports before others do.',
    'This role works closely with closed source model teams',
    'Closing date: 12 May',
    'Experience with closed-loop control',
    'Model Auditor',
  ])('%s is none', (line) => {
    expect(saysClosed(line)).toBe(false);
  });
});
