import { trust } from './en/trust';

/** Words on how sure the record is, which come with what says them. Another language is another entry. */
const WORDS = { en: trust };

export const trustWords = (lang: keyof typeof WORDS) => WORDS[lang];
