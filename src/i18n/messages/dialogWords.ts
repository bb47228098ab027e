import { dialogs } from './en/dialogs';

/** Words of the dialogs, which come with them. Another language is another entry. */
const WORDS = { en: dialogs };

export const dialogWords = (lang: keyof typeof WORDS) => WORDS[lang];
