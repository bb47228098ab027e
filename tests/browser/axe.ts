import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What axe holds for certain, and the one rule of WCAG 2.2 that it leaves off unless asked. */
const OPTIONS = { rules: { 'target-size': { enabled: true } } };

interface Finding {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe finds on a page that lets scripts of its own in, one line for each element; `within` is a selector. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(AXE);
  const violations: Finding[] = await page.evaluate(
    async ({ options, within }) => {
      const axe = (
        window as unknown as {
          axe: { run: (context: unknown, options: object) => Promise<{ violations: Finding[] }> };
        }
      ).axe;
      return (await axe.run(within === undefined ? document : { include: [[within]] }, options)).violations;
    },
    { options: OPTIONS, within },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) => `${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  );
}
