import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

const PEOPLE =
  'dead|deaths|killed|wounded|injured|casualties|troops|soldiers|servicemen|peacekeepers|personnel';
const NUMBER = String.raw`(?!(?:19|20)\d\d\b)\d[\d,.–-]*|dozens|scores|hundreds|thousands`;
/** A number, no year, up to three words before or after people in uniform, the dead or the wounded. */
const COUNT = new RegExp(
  String.raw`\b(${NUMBER})\b( [\p{L}-]+){0,3} (${PEOPLE})\b|\b(kills?|killing|wounds?|wounding|injures?)( [\p{L}-]+){0,3} (${NUMBER})\b`,
  'iu',
);
/** Words by which a sentence says whose number it is. */
const SAID =
  /\b(says?|said|saying|state[sd]?|gives?|gave|reports?|reported|reporting|counts?|counted|announce[sd]?|estimates?d?|puts?|confirm(s|ed)?|according|official(ly)?|approve[sd]?|order(s|ed)?|decide[sd]?|claims?|claimed|names?|listed|by the (count|text))\b/i;

/** In our own sentences a number of dead, wounded or troops says in the same sentence who gives it. Notices, for an editor's eye. */
export function checkPlainNumbers(rows: Rows): Finding[] {
  return [
    ...rows.events.flatMap((row) => scan(row, row.record.summary)),
    ...rows.ballots.flatMap((row) => scan(row, row.record.summary)),
  ];
}

function scan(row: Row<unknown>, summary: string): Finding[] {
  return summary.split(/(?<=[.!?])\s+/).flatMap((sentence) => {
    const [count] = COUNT.exec(sentence) ?? [];
    if (count === undefined || SAID.test(sentence)) return [];
    return [row.notice('summary', `“${count}”: whose number?`, 'who gives it, in the same sentence')];
  });
}
