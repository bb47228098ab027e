import { renderToStaticMarkup } from 'react-dom/server';
import type { Release } from '../../src/domain/correction';
import { type Dataset, nameOf } from '../../src/domain/dataset';
import { readPlainDate } from '../../src/domain/partialDate';
import type { Language } from '../../src/state/view';
import { changesFeed, changesFolder, wayToRoot } from './addresses';
import { pageWords } from './pageWords';
import { StaticPage, type StaticPageProps } from './StaticPage';
import { Cite, TextDate } from './TextParts';

/** Every version of a record, with what came and what was corrected. */
export function renderChangesPage(props: StaticPageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ChangesPage {...props} />)}\n`;
}

function ChangesPage(props: StaticPageProps) {
  const { dataset, lang } = props;
  const words = pageWords(lang).changes;
  const folder = changesFolder(dataset.about.id);
  const root = wayToRoot(folder);
  return (
    <StaticPage {...props} folder={folder} title={words.title(dataset.about.title)} description={words.lead}>
      <p>
        {words.lead} <a href={root + changesFeed(dataset.about.id)}>{words.feed}</a>.
      </p>
      {dataset.releases.map((release) => {
        const date = readPlainDate(release.date);
        return (
          <section key={release.id} id={release.id}>
            <h2>
              {words.version(release.version)}
              {date && (
                <>
                  , <TextDate date={date} lang={lang} />
                </>
              )}
            </h2>
            <ReleaseText {...{ release, dataset, lang, root }} />
          </section>
        );
      })}
    </StaticPage>
  );
}

interface ReleaseProps {
  release: Release;
  dataset: Dataset;
  lang: Language;
  /** The way to the site's root, or its address. */
  root: string;
}

/** What one version brought, and its corrections under a heading of their own. */
export function ReleaseText({ release, dataset, lang, root }: ReleaseProps) {
  const words = pageWords(lang).changes;
  return (
    <>
      <h3>{words.came}</h3>
      <ul>
        {release.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <h3>{words.corrections}</h3>
      {release.corrections.length === 0 && <p>{words.none}</p>}
      <ul>
        {release.corrections.map(({ record, about, was, is, because, source }) => {
          const cited = source === undefined ? undefined : dataset.sources.get(source);
          const spell = dataset.spells.find(({ id }) => id === record);
          return (
            <li key={`${record} ${about} ${was}`}>
              <a href={`${root}?focus=${spell?.state ?? record}`}>
                {nameOf(dataset, spell?.state ?? record)}
              </a>
              , {about}. {words.was} <del>{was}</del> {words.is} <ins>{is}</ins> {words.because} {because}{' '}
              {cited && (
                <span className="cites">
                  <Cite source={cited} lang={lang} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
