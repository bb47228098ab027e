import { findAlike } from '../alike';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Share of its words that a claim has in common with another, for both to be the same; “not” isn't among them. */
const ALIKE = 0.95;

/** No claim stands twice under two ids: positions on it would be counted apart. */
export function checkTwinClaims(rows: Rows): Finding[] {
  const texts = rows.claims.map(({ record }) => record.text);
  return findAlike(texts, ALIKE).flatMap(([i, earlier]) => {
    const row = rows.claims[i];
    return row ? [row.find('text', `says the same as “${rows.claims[earlier]?.id}”`, 'one claim')] : [];
  });
}
