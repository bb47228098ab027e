import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../src/domain/stance';
import { atomFeed } from '../../../tools/pages/atomFeed';
import { renderChangesPage } from '../../../tools/pages/ChangesPage';
import { renderDatasheet } from '../../../tools/pages/DatasheetPage';
import { exampleOf } from '../../../tools/pages/exampleOf';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { renderSourcesPage } from '../../../tools/pages/SourcesPage';
import { supportsOf } from '../../../tools/pages/supportsOf';

const { dataset, research } = loadRecord('data', 'csto');
const props = { dataset, lang: 'en', site: null, policy: "default-src 'none'", styles: 'text.css' } as const;
const correction = {
  record: '2022-11-23-yerevan-summit-refusal',
  about: 'Detail',
  was: 'one <text>',
  is: 'two & three',
  because: 'The pages say so.',
};
const release = {
  id: '9-0-0',
  version: '9.0.0',
  date: '2026-12-01',
  changes: ['A change.'],
  corrections: [correction],
};
const corrected = { ...dataset, releases: [release, ...dataset.releases] };

describe(supportsOf, () => {
  it('finds for every source at least one thing that it supports or checks', () => {
    const idle = [...supportsOf(dataset, 'en')].filter(
      ([, { supports, checks }]) => supports.length + checks.length === 0,
    );
    expect(idle.map(([id]) => id)).toEqual([]);
  });
});

describe(renderSourcesPage, () => {
  const html = renderSourcesPage(props);
  it('lists every source once, and says what it supports', () => {
    for (const id of dataset.sources.keys()) expect(html.split(`<li id="${id}"`), id).toHaveLength(2);
    expect(html).toContain('?focus=2022-11-23-yerevan-summit-refusal');
  });
  it('runs no script and loads nothing from elsewhere', () => {
    expect(html).not.toMatch(/<script|<img|<iframe|src="http|javascript:/);
  });
});

describe(renderChangesPage, () => {
  it('has corrections under a heading of their own, with what was and what is', () => {
    const html = renderChangesPage({ ...props, dataset: corrected });
    expect(html).toContain('<del>one &lt;text&gt;</del>');
    expect(html).toContain('<ins>two &amp; three</ins>');
    expect(html.indexOf('9.0.0')).toBeLessThan(html.indexOf(`Version ${dataset.releases[0]?.version}`));
  });
});

describe(atomFeed, () => {
  const feed = atomFeed(corrected, 'en', 'https://a.example/');
  it('has an entry for each version, the newest first, with ids that no address is in', () => {
    const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(ids).toEqual([
      'tag:allyscope,2026:csto:changes',
      ...corrected.releases.map(({ version }) => `tag:allyscope,2026:csto:changes:${version}`),
    ]);
    expect(feed).toContain('<updated>2026-12-01T00:00:00.000Z</updated>');
  });
  it('has relative links where the site’s address isn’t known', () => {
    const alone = atomFeed(corrected, 'en', null);
    expect(alone).toContain('href="../csto/changes/#9-0-0"');
    expect(alone).not.toContain('invalid');
  });

  it('carries what was and what is, escaped as HTML inside of XML', () => {
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(feed).toMatch(/<content type="html"><!\[CDATA\[.*<del>one &lt;text&gt;<\/del>.*\]\]><\/content>/s);
    expect(feed).toContain('<link rel="self" href="https://a.example/csto/changes.atom"');
  });
});

describe(renderDatasheet, () => {
  const html = renderDatasheet({ ...props, research });
  it('gives the agreement of every claim that both coders chose', () => {
    for (const claim of Object.keys(dataset.agreement?.claims ?? {}))
      expect(html).toContain(dataset.claims.get(claim)?.label.replace(/&/g, '&amp;').replace(/'/g, '&#x27;'));
    expect(html).toContain('0.99');
    expect(html).toContain('0.88');
  });
  it('names the schemas and the licence', () => {
    expect(html).toContain('schemas/statements.schema.json');
    expect(html).toContain(dataset.about.licence);
  });
});

describe(exampleOf, () => {
  it.each(STANCES)('finds an example of %i that both coders give', (stance) => {
    const example = exampleOf(dataset, stance);
    expect(example?.attitude.stance).toBe(stance);
    for (const { attitudes } of example?.statement.codings ?? [])
      expect(attitudes.find(({ target }) => target === example?.attitude.target)?.stance).toBe(stance);
  });
});
