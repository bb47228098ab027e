import { app } from './en/app';
import { controls } from './en/controls';
import { map } from './en/map';
import { record } from './en/record';
import { stances } from './en/stances';
import { timeline } from './en/timeline';

/**
 * The words of the first load, in English; `lateWords.ts` has those that come later. Its shape is the type that other
 * languages satisfy.
 */
export const en = { lang: 'en' as const, record, app, map, timeline, stances, controls };

export type Messages = typeof en;
