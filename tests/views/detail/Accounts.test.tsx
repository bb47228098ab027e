import { describe, expect, test } from 'vitest';
import { Accounts } from '../../../src/views/detail/Accounts';
import { shown } from './shownPart';

describe(Accounts, () => {
  test('gives every side under its subject, with the number of its source', () => {
    const html = shown(
      <Accounts
        accounts={[
          { about: 'Dead', says: '164', saidBy: 'the ministry', source: 'y' },
          { about: 'Dead', says: '238', saidBy: 'the prosecutor' },
          { about: 'Date', says: '9 September', saidBy: 'others' },
        ]}
        sources={['x', 'y']}
      />,
    );
    expect(html.match(/<h4>/g)).toHaveLength(2);
    expect(html).toContain('according to the ministry [2]');
    expect(html).toContain('238');
    expect(shown(<Accounts accounts={[]} sources={[]} />)).toBe('');
  });
});
