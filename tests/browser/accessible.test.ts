import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PHONE, useSite, visit } from './site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe holds for certain, and the one rule of WCAG 2.2 that it leaves off unless asked. */
const OPTIONS = { rules: { 'target-size': { enabled: true } } };

interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds, one line for each element. */
async function findings(address: string, options: Parameters<typeof visit>[1]): Promise<string[]> {
  // The checker is a script of its own, which the page's policy rightly keeps out.
  const { page } = await visit(address, { ...options, bypassCSP: true });
  await page.waitForLoadState('networkidle');
  await page.evaluate(AXE);
  const violations: Finding[] = await page.evaluate(async (options) => {
    const axe = (
      window as unknown as {
        axe: { run: (context: Document, options: object) => Promise<{ violations: Finding[] }> };
      }
    ).axe;
    return (await axe.run(document, options)).violations;
  }, OPTIONS);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  );
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
