import { describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { PHONE, useSite, visit } from './site';

/** What axe finds, one line for each element. */
async function findings(address: string, options: Parameters<typeof visit>[1]): Promise<string[]> {
  // The checker is a script of its own, which the page's policy rightly keeps out.
  const { page } = await visit(address, { ...options, bypassCSP: true });
  await page.waitForLoadState('networkidle');
  return axeFindings(page);
}

describe('axe', () => {
  useSite();

  const opening = 't=2022-11-23&from=2022-09-01&to=2023-02-28';
  describe.each(['light', 'dark'])('in %s', (theme) => {
    it.each([
      ['all lenses', `?${opening}`],
      ['the map', `?view=map&${opening}`],
      ['the timeline', `?view=timeline&${opening}`],
      ['the voices', `?view=stances&${opening}`],
      ['the table', `?view=table&${opening}`],
      ['a state', `?${opening}&focus=ARM`],
      ['an event', `?${opening}&focus=2022-11-23-yerevan-summit-refusal`],
      ['a statement', `?${opening}&focus=2022-11-23-peskov-success-beyond-doubt`],
      ['filters', '?state=ARM&category=summit&stance=-1'],
    ])('finds nothing in %s', async (_, address) => {
      expect(await findings(`${address}&theme=${theme}`, {})).toEqual([]);
    });

    it.each(['map', 'timeline', 'stances', 'table'])('finds nothing in the %s on a phone', async (view) => {
      expect(await findings(`?view=${view}&${opening}&theme=${theme}`, PHONE)).toEqual([]);
    });
  });
});
