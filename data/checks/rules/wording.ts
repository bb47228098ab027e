import type { Finding } from '../finding';
import type { Row, Rows } from '../openRecord';

/** Words that one side prefers, or that judge; our own sentences do without them or attribute them. */
const LOADED: readonly [word: RegExp, advice: string][] = [
  [/\bterrorists?\b/i, 'say who calls them so'],
  [/\bregime\b/i, 'say government or authorities'],
  [/\bliberat(e|es|ed|ion)\b/i, 'say who calls it so'],
  [/\boccup(y|ies|ied|ation)\b/i, 'say who calls it so, or who controls it'],
  [/\baggress(ion|or|ors|ive)\b/i, 'say who calls it so, or name the act'],
  [/\bspecial (military )?operation\b/i, 'say who calls the invasion of Ukraine so'],
  [/\b(Artsakh|Khankendi)\b/, 'use the common name, or both'],
  [/\b(puppet|so-called|self-proclaimed)\b/i, 'say what it is'],
  [/\b(genocide|ethnic cleansing)\b/i, 'say who calls it so'],
  [/\b(claims?|claimed|admits?|admitted)\b/i, 'say or state, unless it is doubtful that'],
];

/** Loaded words in our own sentences, as notices: quotations, titles of sources and reasons for a code are others' words. */
export function checkWording(rows: Rows): Finding[] {
  return [
    ...rows.events.flatMap((row) =>
      scan(row, { label: row.record.label, title: row.record.title, summary: row.record.summary }),
    ),
    ...rows.statements.flatMap((row) => scan(row, { paraphrase: row.record.paraphrase })),
    ...rows.claims.flatMap((row) => scan(row, { label: row.record.label, text: row.record.text })),
    ...rows.ballots.flatMap((row) => scan(row, { label: row.record.label, summary: row.record.summary })),
  ];
}

function scan(row: Row<unknown>, texts: Record<string, string>): Finding[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    LOADED.flatMap(([word, advice]) => {
      const match = word.exec(text);
      return match ? [row.notice(field, `a loaded word, “${match[0]}”`, `to ${advice}`)] : [];
    }),
  );
}
