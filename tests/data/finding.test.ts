import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../data/checks/finding';

const place = { file: 'events.json', line: 3, column: 7, id: 'meeting' };

describe(formatFinding, () => {
  it('says where, what is wrong, what is there and what should be', () => {
    expect(
      formatFinding({ ...place, field: 'date', message: 'not a date', found: 'then', expected: 'a date' }),
    ).toBe('events.json:3:7: meeting, date: not a date (found "then"; expected a date)');
    expect(formatFinding({ ...place, field: '', message: 'empty', notice: true })).toBe(
      'events.json:3:7: meeting: notice: empty',
    );
  });

  it('cuts what is long, and stays one line that nothing turns round', () => {
    const line = formatFinding({
      ...place,
      id: 'a\nb\u001b[31m',
      field: 'title',
      message: 'no',
      found: `\u202e${'x'.repeat(1000)}`,
    });
    expect(line).toBe(`events.json:3:7: a\\u000ab\\u001b[31m, title: no (found "\\u202e${'x'.repeat(78)}…)`);
  });
});
