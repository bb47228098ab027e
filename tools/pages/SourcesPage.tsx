import { renderToStaticMarkup } from 'react-dom/server';
import { type Source, TIERS } from '../../src/domain/source';
import { formatNumber } from '../../src/i18n/format';
import { formatLanguage } from '../../src/i18n/formatLanguage';
import type { Language } from '../../src/state/view';
import { sourcesFolder, wayToRoot } from './addresses';
import { pageWords } from './pageWords';
import { StaticPage, type StaticPageProps } from './StaticPage';
import { type Support, supportsOf } from './supportsOf';
import { Cite, Joined } from './TextParts';

/** Every source of a record and what it supports, as one page. */
export function renderSourcesPage(props: StaticPageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<SourcesPage {...props} />)}\n`;
}

function SourcesPage(props: StaticPageProps) {
  const { dataset, lang } = props;
  const words = pageWords(lang).sourcesPage;
  const sources = [...dataset.sources.values()];
  const publishers = new Set(sources.map(({ publisher }) => publisher));
  const found = supportsOf(dataset, lang);
  const folder = sourcesFolder(dataset.about.id);
  const lead = words.lead(formatNumber(sources.length, lang), formatNumber(publishers.size, lang));
  return (
    <StaticPage {...props} folder={folder} title={words.title(dataset.about.title)} description={lead}>
      <p>{lead}</p>
      {TIERS.map((tier) => (
        <section key={tier} id={tier}>
          <h2>{words.tiers[tier]}</h2>
          <ul className="sources">
            {sources
              .filter((source) => source.tier === tier)
              .sort(byPublisher)
              .map((source) => (
                <li key={source.id} id={source.id}>
                  <Cite source={source} lang={lang} />
                  {source.language && <> · {formatLanguage(source.language, lang)}</>}
                  {!source.URL && !source.archive && <> · {words.noAddress}</>}
                  {source.note && <span className="cites"> {source.note}</span>}
                  <Supports
                    lead={words.supports}
                    list={found.get(source.id)?.supports ?? []}
                    {...{ folder, lang }}
                  />
                  <Supports
                    lead={words.checks}
                    list={found.get(source.id)?.checks ?? []}
                    {...{ folder, lang }}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </StaticPage>
  );
}

interface SupportsProps {
  lead: string;
  list: readonly Support[];
  folder: string;
  lang: Language;
}

function Supports({ lead, list, folder }: SupportsProps) {
  if (list.length === 0) return null;
  return (
    <p className="cites">
      {lead}{' '}
      {list.map(({ focus, name }, i) => (
        <Joined key={`${focus} ${name}`} first={i === 0} by="; ">
          <a href={`${wayToRoot(folder)}?focus=${focus}`}>{name}</a>
        </Joined>
      ))}
    </p>
  );
}

function byPublisher(a: Source, b: Source): number {
  return a.publisher.localeCompare(b.publisher, 'en') || (a.id < b.id ? -1 : 1);
}
