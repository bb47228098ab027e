import { liveMap } from './en/liveMap';

/** Words of the live map, which come with it. Another language is another entry. */
const WORDS = { en: liveMap };

export const liveMapWords = (lang: keyof typeof WORDS) => WORDS[lang];
