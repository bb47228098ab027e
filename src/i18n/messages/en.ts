import { app } from './en/app';
import { embed } from './en/embed';
import { map } from './en/map';
import { record } from './en/record';

/**
 * The words of the first load, in English; `lateWords.ts` has those that come later. Its shape is the type that other
 * languages satisfy.
 */
export const en = { lang: 'en' as const, record, app, map, embed };

export type Messages = typeof en;
