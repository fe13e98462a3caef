import { describe, expect, test } from 'vitest';
import { canonicalUrlOf, jobIdsOf, parseUrl } from '../../../src/extract/page-url.ts';

describe('canonicalUrlOf', () => {
  test.each([
    [
      'https://acme.example/careers?gh_jid=123456&gh_src=9f&utm_campaign=x',
      'https://acme.example/careers?gh_jid=123456',
    ],
    [
      'https://de.linkedin.com/jobs/view/ai-lead-at-acme-4100233871?refId=a&trk=b',
      'https://www.linkedin.com/jobs/view/4100233871',
    ],
    [
      'https://www.linkedin.com/jobs/search/?currentJobId=4100233871&keywords=ai',
      'https://www.linkedin.com/jobs/view/4100233871',
    ],
    [
      'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4100233871',
      'https://www.linkedin.com/jobs/view/4100233871',
    ],
    [
      'https://de.indeed.com/jobs?q=ai&vjk=54f1f8af68d722d2',
      'https://de.indeed.com/viewjob?jk=54f1f8af68d722d2',
    ],
    [
      'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp&tk=1',
      'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2',
    ],
    [
      'https://x.wd5.myworkdayjobs.com/en-US/External/job/A_R-1',
      'https://x.wd5.myworkdayjobs.com/External/job/A_R-1',
    ],
    ['https://jobs.lever.co/acme/0c9f?lever-source=LinkedIn', 'https://jobs.lever.co/acme/0c9f'],
    ['http://acme.example/jobs/7/#apply', 'https://acme.example/jobs/7'],
    ['https://acme.example/#/jobs/7', 'https://acme.example/#/jobs/7'],
    ['https://acme.example/job?b=2&a=1', 'https://acme.example/job?a=1&b=2'],
    ['file:///home/job.html', null],
    ['', null],
  ])('%s', (url, expected) => {
    expect(canonicalUrlOf(parseUrl(url))).toBe(expected);
  });
});

describe('jobIdsOf', () => {
  test.each([
    ['https://a.example/jobs?selected=1&gh_jid=6612093', ['6612093']],
    ['https://a.example/jobs/view/ai-lead-4100233871', ['4100233871']],
    ['https://x.myworkdayjobs.com/job/Phoenix/AI_R-31877', ['R-31877', '31877']],
    [
      'https://jobs.lever.co/acme/0c9f1e52-7a64-4a0e-9d2b-5f1f2b9b3a77',
      ['0c9f1e52-7a64-4a0e-9d2b-5f1f2b9b3a77'],
    ],
    ['https://a.example/jobs/lead-2026', []],
    ['https://a.example/%E0%A4%A', []],
  ])('%s', (url, expected) => {
    expect(jobIdsOf(parseUrl(url)).slice(0, 2)).toEqual(expected);
  });
});
