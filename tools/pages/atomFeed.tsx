import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../src/domain/dataset';
import type { Language } from '../../src/state/view';
import { changesFeed, changesFolder } from './addresses';
import { ReleaseText } from './ChangesPage';
import { pageWords } from './pageWords';

/**
 * The versions of a record and their corrections as an Atom feed (RFC 4287), the newest first. Links are absolute when
 * the site's address is known; ids are the same wherever the site stands.
 */
export function atomFeed(dataset: Dataset, lang: Language, site: string | null): string {
  const { about, releases } = dataset;
  const words = pageWords(lang).changes;
  const root = site ?? '../';
  const id = (...parts: string[]) => `tag:allyscope,2026:${[about.id, ...parts].join(':')}`;
  // React escapes what is said; these names of elements are Atom's, not HTML's.
  const element = (name: string, attributes: object, ...children: React.ReactNode[]) =>
    createElement(name, attributes, ...children);
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang },
    element('id', {}, id('changes')),
    element('title', {}, words.title(about.title)),
    element('updated', {}, `${releases[0]?.date ?? about.latest.edtf}T00:00:00Z`),
    element('author', {}, element('name', {}, about.editors.join(', '))),
    element('rights', {}, about.licence),
    element('link', { rel: 'self', type: 'application/atom+xml', href: root + changesFeed(about.id) }),
    element('link', { rel: 'alternate', type: 'text/html', href: root + changesFolder(about.id) }),
    ...releases.map((release) =>
      element(
        'entry',
        { key: release.id },
        element('id', {}, id('changes', release.version)),
        element('title', {}, words.version(release.version)),
        element('updated', {}, `${release.date}T00:00:00Z`),
        element('link', {
          rel: 'alternate',
          type: 'text/html',
          href: `${root}${changesFolder(about.id)}#${release.id}`,
        }),
        element(
          'content',
          { type: 'html' },
          renderToStaticMarkup(<ReleaseText {...{ release, dataset, lang, root }} />),
        ),
      ),
    ),
  );
  // HTML closes no empty element, XML does: React writes <link … /> as it should be.
  return `<?xml version="1.0" encoding="utf-8"?>\n${renderToStaticMarkup(feed)}\n`;
}
