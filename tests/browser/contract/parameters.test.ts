import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/messages/en';
import { host, lensOf, useHost } from './host';

/*
 * Section 2: what an address may say, and that nothing else in it does anything.
 */

const LATEST = /^2026-/;

describe('the address of an embed', () => {
  useHost();

  it.each([
    ['the first value of two', '?view=timeline&view=map', 'timeline'],
    ['the default for all', '?view=all', 'map'],
    ['the default for markup', '?view=%3Cscript%3Ealert(1)%3C/script%3E', 'map'],
    ['the default for the name of a prototype', '?view=__proto__&__proto__=x&constructor=y', 'map'],
    ['nothing of what is too long', `?view=timeline&q=${'x'.repeat(3000)}`, 'map'],
    ['the default for a name in capitals', '?VIEW=timeline', 'map'],
    ['what stands among nonsense', '?&&=&%&%E0%A4%A&view=stances&=x&?', 'stances'],
  ])('means %s', async (_, query, lens) => {
    const { frame } = await host(query);
    expect(await lensOf(frame)).toBe(lens);
    expect(await frame.locator('script:not([src]), iframe, img[src="x"]').count()).toBe(0);
  });

  it.each(['t=2022-13', 't=2022-02-30', 't=1e9', 't=-1', 't=NaN', 't=%00', 't=toString'])(
    'with a bad date, %s, means the latest',
    async (query) => {
      const { frame } = await host(`?view=map&${query}`);
      expect(await frame.locator('h1 time').getAttribute('datetime')).toMatch(LATEST);
      expect(await frame.locator('body').textContent()).not.toMatch(/NaN|Invalid|undefined/);
    },
  );

  it('with nothing but nonsense in it is that of the default', async () => {
    const hostile = encodeURIComponent('"><svg onload=alert(1)>');
    const names =
      'dataset t from to focus category state actor claim stance q network paint borders story step lang theme chrome motion gestures notify origin version';
    const { frame } = await host(
      `?${names
        .split(' ')
        .map((name) => `${name}=${hostile}`)
        .join('&')}`,
    );
    expect(await lensOf(frame)).toBe('map');
    expect(await frame.locator('h1 time').getAttribute('datetime')).toMatch(LATEST);
    expect(
      await frame.locator('html').evaluate((html) => [html.getAttribute('lang'), html.dataset.theme]),
    ).toEqual(['en', 'light']);
    expect(await frame.locator('[onload]').count()).toBe(0);
  });

  it.each(['nobody-at-all', '__proto__', 'constructor', 'hasOwnProperty'])(
    'tells of a focus that is not there: %s',
    async (focus) => {
      const { frame } = await host(`?view=timeline&focus=${focus}`);
      const notice = frame.locator('.page-notice');
      await notice.waitFor();
      expect(await notice.textContent()).toContain(en.app.absent(focus));
      await notice.getByRole('button').click();
      await notice.waitFor({ state: 'detached' });
      expect(frame.url()).toContain('view=timeline');
    },
  );

  it('tells of a version that is not kept, and shows the latest', async () => {
    const { frame, expectFaults } = await host('?view=map&version=0.0.1-none');
    const notice = frame.locator('.page-notice');
    await notice.waitFor();
    expect(await notice.textContent()).toBe(en.embed.notKept('0.0.1-none'));
    expect(await frame.locator('[data-status="member"]').count()).toBeGreaterThan(3);
    expect(expectFaults(/404/).length).toBe(1);
  });

  it('takes a dataset that is not shipped for the default', async () => {
    const { frame, expectFaults } = await host('?view=map&dataset=constructor');
    expect(await frame.locator('h1').textContent()).toContain('CSTO');
    expect(expectFaults(/404/).length).toBe(1);
  });

  it.each(['map', 'timeline', 'stances', 'table'])(
    'may ask for little around the %s, never for no source, date or owner',
    async (view) => {
      const { frame } = await host(`?view=${view}&chrome=minimal`);
      const source = frame.locator('.embed > .embed-foot .embed-source');
      expect(await source.isVisible()).toBe(true);
      expect(await source.textContent()).toMatch(/Allyscope.*CSTO.*CC BY/);
      expect(await frame.locator('h1 time').first().isVisible()).toBe(true);
      expect(await frame.locator('.embed > .embed-foot .embed-explore').isVisible()).toBe(true);
      expect(await frame.locator('.embed > .embed-controls').count()).toBe(0);
    },
  );

  it('chooses what is seen: window, filter, focus, colours', async () => {
    const { frame } = await host('?view=timeline&from=2020&to=2022-11&state=ARM&theme=dark&focus=ARM');
    expect(
      await frame.locator('h1 time').evaluateAll((all) => all.map((one) => one.getAttribute('datetime'))),
    ).toEqual(['2020-01', '2022-11']);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    await frame.locator('.detail-title, .detail h2').first().waitFor();
    const all = Number(await frame.locator('[data-count="events"]').first().getAttribute('data-total'));
    const shown = Number.parseInt(
      (await frame.locator('[data-count="events"]').first().textContent()) ?? '',
      10,
    );
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
  });
});
