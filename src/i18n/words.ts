/**
 * The words of every surface and the ways of writing figures, in English. One door, so that a second language has
 * one place to come in.
 */
export * from './advice-words.ts';
export * from './change-words.ts';
export * from './compare-words.ts';
export * from './condition-words.ts';
export * from './detail-words.ts';
export * from './doubt-words.ts';
export * from './failure-words.ts';
export * from './files-words.ts';
export * from './fit-words.ts';
export * from './format.ts';
export * from './guide-words.ts';
export * from './law-words.ts';
export * from './market-words.ts';
export * from './news-words.ts';
export * from './now-words.ts';
export * from './options-words.ts';
export * from './page-words.ts';
export * from './popup-words.ts';
export * from './road-words.ts';
export * from './roadmap-words.ts';
export * from './shared-words.ts';
export * from './side-words.ts';
export * from './state-words.ts';
export * from './term-words.ts';
export * from './text-words.ts';
export * from './welcome-words.ts';
