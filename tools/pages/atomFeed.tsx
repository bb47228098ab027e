import { Feed } from 'feed';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../src/domain/dataset';
import type { Language } from '../../src/state/view';
import { changesFeed, changesFolder } from './addresses';
import { ReleaseText } from './ChangesPage';
import { pageWords } from './pageWords';

/** Stands for the site's address where it isn't known, for the library wants one; links end up relative to the feed. */
const NOWHERE = 'https://site.invalid/';

/**
 * The versions of a record and their corrections as an Atom feed (RFC 4287), the newest first. Links are absolute when
 * the site's address is known, else relative; ids are the same wherever the site stands.
 */
export function atomFeed(dataset: Dataset, lang: Language, site: string | null): string {
  const { about, releases } = dataset;
  const words = pageWords(lang).changes;
  const root = site ?? NOWHERE;
  const page = root + changesFolder(about.id);
  const id = (...parts: string[]) => `tag:allyscope,2026:${[about.id, ...parts].join(':')}`;
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const feed = new Feed({
    id: id('changes'),
    title: words.title(about.title),
    description: words.lead,
    language: lang,
    copyright: about.licence,
    link: page,
    feedLinks: { atom: root + changesFeed(about.id) },
    author: { name: about.editors.join(', ') },
    updated: day(releases[0]?.date ?? about.latest.edtf),
    generator: 'Allyscope',
  });
  for (const release of releases) {
    feed.addItem({
      id: id('changes', release.version),
      title: words.version(release.version),
      link: `${page}#${release.id}`,
      date: day(release.date),
      content: renderToStaticMarkup(<ReleaseText {...{ release, dataset, lang, root }} />),
    });
  }
  return feed.atom1().replaceAll(NOWHERE, '../');
}
