import { ashby } from './ashby.ts';
import { BOARDS } from './boards.ts';
import { builtIn } from './built-in.ts';
import { eightfold } from './eightfold.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { jobsCz } from './jobs-cz.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { remoteok } from './remoteok.ts';
import { seek } from './seek.ts';
import type { SiteAdapter } from './site-adapter.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';

/** Every site that has something of its own to say, most specific first. A new site is one line here and one file beside. */
export const ADAPTERS: readonly SiteAdapter[] = [
  linkedin,
  indeed,
  glassdoor,
  greenhouse,
  lever,
  ashby,
  workday,
  smartrecruiters,
  workable,
  icims,
  eightfold,
  seek,
  jobsCz,
  remoteok,
  builtIn,
  weWorkRemotely,
  hackerNews,
  ...BOARDS,
];
