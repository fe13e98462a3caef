import { describe, expect, test } from 'vitest';
import { readSavedHtml } from '../../../src/extract/saved-html.ts';

const BODY = `<h3>Responsibilities</h3><ul><li>Read the gauges before dawn</li><li>Open the sluices by the table of the week</li></ul>
  <h3>Requirements</h3><ul><li>Three years of work near the sea</li><li>A calm hand with old machines</li></ul>
  <p>We answer every application within a week, and we pay for the trip to the interview. The first talk takes half an hour, and the second one is a walk along the quay with the colleagues who would work beside you.</p><a href="/apply">Apply</a>`;
const OPENING = '<p>Whitby Harbor Board keeps eleven sluices, and each of them has a will of its own.</p>';

function companyOf(url: string, above: string, { title = 'Tide Keeper', foot = '' } = {}) {
  const head = `<head><title>${title}</title></head>`;
  const html = `<html lang="en">${head}<body><h1>Tide Keeper</h1>${above}${BODY}${foot}</body></html>`;
  return readSavedHtml(html, url).posting?.company;
}

describe('the employer', () => {
  test.each([
    ['<p><b>Company:</b> Whitby Harbor Board</p>'],
    ['<dl><dt>Employer</dt><dd>Whitby Harbor Board</dd></dl>'],
    ['<table><tr><th>Institution</th><td>Whitby Harbor Board</td></tr></table>'],
    ['<p>Arbeitgeber: Whitby Harbor Board</p>'],
    ['<p>Organisation: Whitby Harbor Board</p>'],
  ])('stands in a row of facts, whatever the board is called: %s', (row) => {
    const board = { title: 'Tide Keeper - Seaside Rolls', foot: '<footer>© 2026 Seaside Rolls</footer>' };
    expect(companyOf('https://seasiderolls.example/listing/88-tide-keeper', row, board)).toBe(
      'Whitby Harbor Board',
    );
  });

  test.each([
    'https://whitbyharborboard.wd5.myworkdayjobs.com/en-US/Ext/job/Whitby/Tide-Keeper_R-1042',
    'https://jobs-whitbyharborboard.icims.com/jobs/1042/tide-keeper/job',
    'https://whitbyharborboard.jobs.personio.de/job/104288',
    'https://jobs.lever.co/whitbyharborboard/0f1c0a77-d21b-4a5f-9f0e-4f7aa1b2c3d4',
  ])('is the tenant of a vendor, as the text writes it: %s', (url) => {
    expect(companyOf(url, OPENING)).toBe('Whitby Harbor Board');
  });

  test.each([
    ['https://docs.google.com/document/d/1abc/pub', 'Google Docs'],
    ['https://github.com/someone/jobs/blob/main/tide-keeper.md', 'GitHub'],
    ['https://www.reddit.com/r/harbors/comments/1abc/tide_keeper', 'Reddit'],
    ['https://airtable.com/shr1abc/jobs/tide-keeper', 'Airtable'],
  ])('is never the host where anyone publishes: %s', (url, host) => {
    const general = { title: `Tide Keeper - ${host}`, foot: `<footer>© 2026 ${host}</footer>` };
    expect(companyOf(url, OPENING, general)).toBe('Whitby Harbor Board');
  });

  test.each([
    ['<h2>About us</h2><p>Forty people who like weather of every kind.</p>'],
    ['<h2>Why join?</h2><p>Because the sea is never the same, and neither are we.</p>'],
    ['<p>Make tomorrow calmer</p>'],
  ])('is no pronoun and no slogan: %s', (above) => {
    const named = { title: 'Tide Keeper | Whitby Harbor Board' };
    expect(companyOf('https://www.whitbyharborboard.example/jobs/tide-keeper', above, named)).toBe(
      'Whitby Harbor Board',
    );
  });

  test('is what the logo shows, without "logo"', () => {
    const logo = '<img class="logo" alt="Whitby Harbor Board logo" src="/a.png">';
    expect(companyOf('https://www.whitbyharborboard.example/jobs/tide-keeper', logo)).toBe(
      'Whitby Harbor Board',
    );
  });
});
