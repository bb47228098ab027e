import { pages } from '../../src/i18n/messages/en/pages';
import { LANGUAGES, type Language } from '../../src/state/view';

const WORDS = { en: pages } satisfies Record<Language, typeof pages>;
export type PageWords = typeof pages;

/** Words of the pages and pictures that are made at build. */
export const pageWords = (lang: Language): PageWords => WORDS[lang];

/** The language whose pages have the plain addresses. */
export const FIRST_LANGUAGE: Language = LANGUAGES[0];
