/**
 * The words of every surface and the ways of writing figures, in English. One door, so that a second language has
 * one place to come in.
 */
export * from './i18n/advice-words.ts';
export * from './i18n/compare-words.ts';
export * from './i18n/condition-words.ts';
export * from './i18n/detail-words.ts';
export * from './i18n/doubt-words.ts';
export * from './i18n/files-words.ts';
export * from './i18n/fit-words.ts';
export * from './i18n/format.ts';
export * from './i18n/law-words.ts';
export * from './i18n/market-words.ts';
export * from './i18n/news-words.ts';
export * from './i18n/options-words.ts';
export * from './i18n/page-words.ts';
export * from './i18n/popup-words.ts';
export * from './i18n/road-words.ts';
export * from './i18n/roadmap-words.ts';
export * from './i18n/shared-words.ts';
export * from './i18n/side-words.ts';
export * from './i18n/state-words.ts';
export * from './i18n/text-words.ts';
