import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ADAPTERS } from '../../../src/extract/adapters/registry.ts';
import { parseUrl } from '../../../src/extract/page-url.ts';
import { adapterFor, siteJobId } from '../../../src/extract/sites.ts';
import { pageOf, parse } from './parse.ts';

const idOf = (url: string, body = '') => adapterFor(parseUrl(url), pageOf(body), ADAPTERS)?.id ?? null;

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
    ['https://acme.icims.com/jobs/1/x/job?in_iframe=1', 'icims'],
    ['https://acme.eightfold.ai/careers/job/1', 'eightfold'],
    ['https://www.glassdoor.co.uk/job-listing/x.htm?jl=1', 'glassdoor'],
    ['https://www.seek.com.au/job/1', 'seek'],
    ['https://apply.workable.com/acme/j/0A1B2C3D4E/', 'workable'],
    ['https://news.ycombinator.com/item?id=1', 'hacker-news'],
    ['https://news.ycombinator.com/newest', null],
    ['https://europa.eu/eures/portal/jv-se/jv-details/1', 'eures'],
    ['https://europa.eu/youth/', null],
    ['https://acme.jobs.personio.de/job/1', 'personio'],
    ['https://glassdoor.evil.example/job/1', null],
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
    for (const {
      title = [],
      company = [],
      location = [],
      body = [],
      drop = [],
      shown = [],
      mark = 'p',
    } of ADAPTERS) {
      for (const selector of [...title, ...company, ...location, ...body, ...drop, ...shown, mark]) {
        expect(page.querySelector(selector)).toBeNull();
      }
    }
  });

  test('gives patterns for ids with one group each', () => {
    const groups = ADAPTERS.flatMap(({ jobId }) => (jobId ? [new RegExp(`${jobId}|`).exec('')?.length] : []));
    expect(new Set(groups)).toEqual(new Set([2]));
  });
});

describe('the id in an address', () => {
  const idIn = (address: string) => {
    const url = parseUrl(address);
    return siteJobId(url, adapterFor(url, pageOf(''), ADAPTERS));
  };

  test.each([
    ['https://www.linkedin.com/jobs/search/?currentJobId=4012345678&keywords=ai', '4012345678'],
    ['https://de.linkedin.com/jobs/view/ai-security-engineer-at-acme-4012345678?refId=x', '4012345678'],
    ['https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4012345678', '4012345678'],
    ['https://www.linkedin.com/jobs/search/?keywords=ai', null],
    ['https://apply.workable.com/acme/j/0A1B2C3D4E/', '0A1B2C3D4E'],
    ['https://acme.bamboohr.com/careers/45', '45'],
    ['https://acme.bamboohr.com/careers', null],
    ['https://acme.wd5.myworkdayjobs.com/en-US/Ext/job/Remote/AI-Engineer_JR-00123-1?source=x', 'JR-00123-1'],
    ['https://acme.icims.com/jobs/2211/ai-engineer/job', '2211'],
    ['https://www.seek.com.au/ai-jobs?jobId=70012345', '70012345'],
    ['https://www.stepstone.de/stellenangebote--KI-Engineer-Bonn-Acme--9876543-inline.html', '9876543'],
    ['https://www.totaljobs.com/job/ai-engineer/acme-job101234567', '101234567'],
  ])('%s is %s', (address, id) => {
    expect(idIn(address)).toBe(id);
  });
});

test('the README says of every site what it is proven on', () => {
  const readme = readFileSync(new URL('../../../src/extract/adapters/README.md', import.meta.url), 'utf8');
  const rows = readme
    .split('\n')
    .flatMap((line) => /^\| ([a-z-]+) \| \S+ \| ([^|]+) \|/.exec(line)?.slice(1, 3) ?? []);
  expect(rows).toEqual(['site', 'proven on', ...ADAPTERS.flatMap(({ id, checked }) => [id, checked])]);
});
