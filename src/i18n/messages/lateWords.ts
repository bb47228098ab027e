import { detail } from './en/detail';
import { share } from './en/share';
import { table } from './en/table';

/*
 * Words that come with the piece of the page that says them, not with the first load. Another language is another entry
 * of these tables.
 */

const DETAIL = { en: detail };
const TABLE = { en: table };
const SHARE = { en: share };

type Spoken = keyof typeof DETAIL;

/** Words of the detail panel. */
export const detailWords = (lang: Spoken) => DETAIL[lang];

/** Words of the table. */
export const tableWords = (lang: Spoken) => TABLE[lang];

/** Words of the dialog that shares a view. */
export const shareWords = (lang: Spoken) => SHARE[lang];
