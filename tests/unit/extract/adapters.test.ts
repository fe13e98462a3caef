import { describe, expect, test } from 'vitest';
import { ADAPTERS, adapterFor } from '../../../src/extract/adapters/registry.ts';
import { parseUrl } from '../../../src/extract/page-url.ts';
import { pageOf, parse } from './parse.ts';

const idOf = (url: string, body = '') => adapterFor(parseUrl(url), pageOf(body))?.id ?? null;

describe('the registry', () => {
  test.each([
    ['https://cz.linkedin.com/jobs/view/1', 'linkedin'],
    ['https://au.indeed.com/viewjob?jk=1', 'indeed'],
    ['https://indeed.com.evil.example/viewjob', null],
    ['https://boards.greenhouse.io/acme/jobs/1', 'greenhouse'],
    ['https://job-boards.eu.greenhouse.io/acme/jobs/1', 'greenhouse'],
    ['https://jobs.eu.lever.co/acme/1', 'lever'],
    ['https://jobs.ashbyhq.com/acme/1', 'ashby'],
    ['https://acme.wd1.myworkdayjobs.com/job/1', 'workday'],
    ['https://www.jobs.cz/rpd/1', 'jobs-cz'],
    ['https://remoteok.com/remote-jobs/1', 'remoteok'],
    ['https://www.builtinla.com/job/x/1', 'built-in'],
    ['https://careers.acme.example/jobs/1', null],
  ])('knows the site of %s', (url, id) => {
    expect(idOf(url)).toBe(id);
  });

  test('knows a site by its markup on a host of the employer', () => {
    expect(
      idOf('https://careers.acme.example/1', '<div data-automation-id="jobPostingDescription">x</div>'),
    ).toBe('workday');
  });

  test('has one adapter an id, with selectors that a browser takes', () => {
    const ids = ADAPTERS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index || !/^[a-z-]+$/.test(id))).toEqual([]);
    const page = parse('<!doctype html><i>x</i>');
    for (const { title = [], company = [], location = [], body = [], drop = [], mark = 'p' } of ADAPTERS) {
      for (const selector of [...title, ...company, ...location, ...body, ...drop, mark]) {
        expect(page.querySelector(selector)).toBeNull();
      }
    }
  });
});
