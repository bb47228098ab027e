import { figuresOf } from '../facts';
import type { Finding } from '../finding';
import type { Rows } from '../openRecord';

/** A figure has a number or its words, counts nothing below zero, and its range runs upwards. */
export function checkFigures(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  for (const { row, path, figure } of figuresOf(rows)) {
    const { min, max, text } = figure;
    if (min === undefined && max === undefined && text === undefined) {
      findings.push(row.find(path, 'a figure without one', '“min”, “max” or “text”'));
    }
    if (min !== undefined && max !== undefined && min > max) {
      findings.push(row.find(`${path}.max`, 'less than “min”', `${min} or more`));
    }
    for (const end of ['min', 'max'] as const) {
      if ((figure[end] ?? 0) < 0) findings.push(row.find(`${path}.${end}`, 'less than nothing', '0 or more'));
    }
  }
  return findings;
}
