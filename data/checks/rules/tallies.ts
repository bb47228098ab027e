import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** States that can vote: the members of the United Nations, of which no other body has more. */
const MOST_STATES = 193;

/** The tally of a ballot counts no more states than there are, and for no choice fewer than are listed with it. */
export function checkTallies(rows: Rows): Finding[] {
  return rows.ballots.flatMap((row) => {
    const { tally, votes } = row.record;
    const findings: Finding[] = [];
    const { yes = 0, no = 0, abstain = 0, absent = 0 } = tally;
    const all = yes + no + abstain + absent;
    if (all > MOST_STATES) findings.push(row.find('tally', `counts ${all} states`, `at most ${MOST_STATES}`));
    for (const choice of ['yes', 'no', 'abstain', 'absent'] as const) {
      const listed = votes.filter((vote) => vote.choice === choice).length;
      if (listed > (tally[choice] ?? listed)) {
        const message = `fewer than the ${listed} states listed with this choice`;
        findings.push(row.find(`tally.${choice}`, message, `${listed} or more`));
      }
    }
    return findings;
  });
}
