import { figuresOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

const OF_PEOPLE =
  /\b(dead|deaths|died|killed|wounded|injured|casualties|missing|captured|displaced|fled|refugees|troops|soldiers|service(men|members)|personnel|fighters|peacekeepers)\b/i;

/** Words that stand for nobody in particular. */
const NOBODY =
  /^((other|later|earlier|first-day|various|some|press|media|the) )*(reports?|sources?|media|press|counts?|estimates?|observers|experts|unknown)( cited here| of the first days?)?$/i;

/**
 * Figures of the dead, the wounded and of troops can be traced: each has a source of its own where its record is not
 * unverified, and names who gives it. Notices: an editor may know that nobody in particular does.
 */
export function checkAttribution(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const { row, path, figure, fact } of figuresOf(rows)) {
    if (!OF_PEOPLE.test(figure.what) || fact.unverified) continue;
    if (figure.source === undefined) {
      findings.push(
        row.notice(path, `${figure.what}: no source of its own`, '“source”, the page that gives it'),
      );
    }
    if (NOBODY.test(figure.saidBy)) {
      findings.push(
        row.notice(`${path}.saidBy`, `${figure.what}: said by nobody in particular`, 'who gives it'),
      );
    }
  }
  return findings;
}
