import { app } from './en/app';
import { controls } from './en/controls';
import { detail } from './en/detail';
import { map } from './en/map';
import { record } from './en/record';
import { stances } from './en/stances';
import { table } from './en/table';
import { timeline } from './en/timeline';

/** Every word of the interface, in English. Its shape is the type that other languages satisfy. */
export const en = { lang: 'en', record, app, map, timeline, stances, table, detail, controls };

export type Messages = typeof en;
