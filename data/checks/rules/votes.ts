import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Each state votes once in a ballot; only what isn't known is said to be among several choices, and those are known ones. */
export function checkVotes(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows.ballots) {
    const states = new Set<string>();
    for (const [i, { state, choice, among }] of row.record.votes.entries()) {
      if (states.has(state)) {
        findings.push(row.find(`votes.${i}.state`, 'votes twice in this ballot', 'each state once'));
      }
      states.add(state);
      if (among === undefined) continue;
      if (choice !== 'unknown') {
        findings.push(
          row.find(`votes.${i}.among`, `the choice is known, ${choice}`, 'it only with “unknown”'),
        );
      } else if (among.length < 2 || new Set(among).size < among.length || among.includes('unknown')) {
        findings.push(
          row.find(`votes.${i}.among`, 'leaves nothing open', 'two or more different known choices'),
        );
      }
    }
  }
  return findings;
}
