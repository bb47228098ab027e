import { describe, expect, test } from 'vitest';
import { CountLine } from '../../../src/views/controls/CountLine';
import { drawn } from './drawn';

describe(CountLine, () => {
  test('begins with the number shown and holds the number in the record', () => {
    const html = drawn(<CountLine />, { category: ['summit'] });
    expect(html).toContain('<span data-count="events" data-total="4">1 of 4 events</span>');
    expect(html).toContain('<span data-count="statements" data-total="3">2 of 3 statements</span>');
  });
});
