import { describe, expect, it } from 'vitest';
import { countBetween } from './record';
import { count, headline, place, useSite, visit } from './site';

/** Addresses, and words that the page then shows. */
const ADDRESSES: readonly [address: string, words: RegExp][] = [
  ['?t=1994-05-01', /1 May 1994/],
  ['?t=1999-04-03', /3 April 1999/],
  ['?t=2012-12', /31 December 2012/],
  ['?t=2021-01-01&view=map', /1 January 2021/],
  ['?view=timeline&from=2021&to=2022', /7 June 2026/],
  ['?view=stances', /7 June 2026/],
  ['?t=2024-03-01', /on 1 March 2024, Armenia frozen by its own word/],
];

describe('an address', () => {
  useSite();

  it.each(ADDRESSES)('%s says what is shown', async (address, words) => {
    const { page } = await visit(address);
    expect(await headline(page)).toMatch(words);
  });

  it('keeps members of a day apart from those of another', async () => {
    const members = async (address: string) => {
      const { page } = await visit(address);
      const marks = page.locator('[data-view="map"] [data-kind="state"][data-status="member"]');
      const ids = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-id')));
      return [...new Set(ids)].sort();
    };
    // The nine of the treaty's first five years; Uzbekistan, Georgia and Azerbaijan did not prolong it.
    expect(await members('?view=map&t=1998-01-01')).toEqual(
      ['ARM', 'AZE', 'BLR', 'GEO', 'KAZ', 'KGZ', 'RUS', 'TJK', 'UZB'].sort(),
    );
    expect(await members('?view=map&t=2003-01-01')).toEqual(['ARM', 'BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
    expect(await members('?view=map&t=2010-01-01')).toContain('UZB');
    expect(await members('?view=map&t=2025-01-01')).toEqual(['BLR', 'KAZ', 'KGZ', 'RUS', 'TJK']);
  });

  it('that is wrong means the default, and is not repeated', async () => {
    const bad =
      '?t=2022-13-45&from=yesterday&to=&view=globe&theme=pink&stance=9&focus=%3Cscript%3E&story=..&step=0';
    const wrong = await visit(bad);
    const right = await visit('?view=all');
    expect(await place(wrong.page)).toEqual({ ...(await place(right.page)), focus: expect.anything() });
    expect(await wrong.page.locator('section[data-view]').count()).toBe(3);
    expect(await wrong.page.locator('[data-selected]').count()).toBe(0);
  });

  it('with names that are not ours opens as if it had none', async () => {
    const plain = await visit();
    const { page } = await visit('?utm_source=article&fbclid=1');
    expect(await headline(page)).toBe(await headline(plain.page));
  });

  it('with a window shows its counts, either way round', async () => {
    for (const address of ['?from=2020&to=2024', '?from=2024&to=2020']) {
      const { page } = await visit(address);
      for (const part of ['events', 'statements'] as const) {
        expect(await count(page, part), address).toEqual(countBetween(part, '2020', '2024'));
      }
    }
  });

  it('with a choice that is not in the record says so, and shows the rest', async () => {
    const { page } = await visit('?focus=nobody-at-all');
    const notice = page.getByRole('status').filter({ hasText: 'nobody-at-all' });
    await notice.waitFor();
    expect(await page.locator('section[data-view]').count()).toBe(3);
    await notice.getByRole('button').click();
    await notice.waitFor({ state: 'detached' });
  });
});
