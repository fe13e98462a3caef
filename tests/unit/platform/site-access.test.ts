import '../../support/extension-api.ts';
import { describe, expect, it } from 'vitest';
import { patternOf, siteOf } from '../../../src/platform/site-access.ts';

describe('the pattern of a site', () => {
  it.each([
    ['https://jobs.example/42?x=1#y', 'https://jobs.example/*'],
    ['http://127.0.0.1:8080/jobs', 'http://127.0.0.1/*'],
    ['https://de.jobs.example/', 'https://de.jobs.example/*'],
  ])('of %s is %s', (url, pattern) => {
    expect(patternOf(url)).toBe(pattern);
  });

  it.each([
    'chrome://extensions',
    'about:blank',
    'file:///tmp/a.html',
    'moz-extension://id/a.html',
    'jobs',
    '',
  ])('is none for %j', (url) => {
    expect(patternOf(url)).toBeNull();
  });

  it('gives the name of the site', () => {
    expect(siteOf('https://jobs.example/*')).toBe('jobs.example');
  });
});
