import { controls } from './en/controls';

/** Words of the controls, which come with them. Another language is another entry. */
const WORDS = { en: controls };

export const controlsWords = (lang: keyof typeof WORDS) => WORDS[lang];
export type ControlsWords = (typeof WORDS)['en'];
