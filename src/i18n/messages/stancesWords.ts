import { stances } from './en/stances';

/** Words of the graph of voices, which come with it. Another language is another entry. */
const WORDS = { en: stances };

export const stancesWords = (lang: keyof typeof WORDS) => WORDS[lang];
export type StancesWords = (typeof WORDS)['en'];
