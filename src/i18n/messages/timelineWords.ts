import { timeline } from './en/timeline';

/** Words of the timeline, which come with it. Another language is another entry. */
const WORDS = { en: timeline };

export const timelineWords = (lang: keyof typeof WORDS) => WORDS[lang];
export type TimelineWords = (typeof WORDS)['en'];
