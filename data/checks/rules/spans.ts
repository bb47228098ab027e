import { readEdtf } from '../../build/readEdtf';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** Nothing ends before it begins: spells, offices, the time axis, the ranges of figures. */
export function checkSpans(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const row of [...rows.memberships, ...rows.dataset]) {
    if (isBackwards(row.record))
      findings.push(row.find('to', `expected no earlier than “from”, ${row.record.from}`));
  }
  for (const row of rows.people) {
    row.record.offices.forEach((office, i) => {
      if (isBackwards(office))
        findings.push(row.find(`offices.${i}.to`, `expected no earlier than “from”, ${office.from}`));
    });
  }
  for (const row of rows.events) {
    row.record.figures.forEach(({ min, max, text }, i) => {
      if (min !== undefined && max !== undefined && min > max) {
        findings.push(row.find(`figures.${i}.max`, `expected no less than “min”, ${min}`));
      }
      if (min === undefined && max === undefined && text === undefined) {
        findings.push(row.find(`figures.${i}`, 'expected a number or a text'));
      }
    });
  }
  return findings;
}

function isBackwards({ from, to }: { from: string; to: string }): boolean {
  const start = readEdtf(from);
  const end = readEdtf(to);
  return start !== null && end !== null && end.latest < start.earliest;
}
