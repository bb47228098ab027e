import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../src/domain/dataset';
import { detailWords } from '../../src/i18n/messages/lateWords';
import type { Language } from '../../src/state/view';
import { entryFolder, textFolder, wayToRoot } from './addresses';
import { pageWords } from './pageWords';
import { TextEvents } from './TextEvents';
import { Membership, WhoBelongs } from './TextMembership';
import { TextDate } from './TextParts';
import { TextStatements } from './TextStatements';
import { messagesOf } from './takeaway';

export interface TextPageProps {
  dataset: Dataset;
  lang: Language;
  /** Address of the site, `/` at its end; null when it isn’t known. */
  site: string | null;
  /** The content security policy that the page states itself. */
  policy: string;
  /** Path of its style sheet below the site’s root. */
  styles: string;
}

/** The whole record as one HTML page without a script, in the order in which one would read it aloud. */
export function renderTextPage(props: TextPageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<TextPage {...props} />)}\n`;
}

function TextPage({ dataset, lang, site, policy, styles }: TextPageProps) {
  const { about } = dataset;
  const { app } = messagesOf(lang);
  const words = pageWords(lang);
  const folder = textFolder(about.id);
  const root = wayToRoot(folder);
  return (
    <html lang={lang}>
      <head>
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta charSet="utf-8" />
        <title>{words.titled(words.text.title(about.title), app.name)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={about.description} />
        <meta name="color-scheme" content="light dark" />
        {site && <link rel="canonical" href={site + folder} />}
        <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={root + styles} />
      </head>
      <body>
        <header>
          <p>
            <a href={root}>{app.name}</a>
          </p>
          <h1>{about.title}</h1>
          <p>{about.description}</p>
          <p>
            {words.text.lead}{' '}
            <a href={root + entryFolder({ dataset: about.id, lens: 'all', lang })}>
              {words.text.interactive}
            </a>
            .
          </p>
          <p>
            {words.text.asOf} <TextDate date={about.latest} lang={lang} />.
          </p>
          <nav aria-label={words.text.contents}>
            <ul>
              {CONTENTS.map(([id, word]) => (
                <li key={id}>
                  <a href={`#${id}`}>{words.text[word]}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <WhoBelongs dataset={dataset} lang={lang} />
          <Membership dataset={dataset} lang={lang} />
          <TextEvents dataset={dataset} lang={lang} />
          <TextStatements dataset={dataset} lang={lang} />
          <Claims dataset={dataset} lang={lang} />
          <About dataset={dataset} lang={lang} />
        </main>
      </body>
    </html>
  );
}

const CONTENTS = [
  ['membership', 'membership'],
  ['events', 'events'],
  ['statements', 'statements'],
  ['claims', 'claims'],
  ['about', 'about'],
] as const;

interface Props {
  dataset: Dataset;
  lang: Language;
}

function Claims({ dataset, lang }: Props) {
  const words = pageWords(lang).text;
  return (
    <section id="claims">
      <h2>{words.claims}</h2>
      <p>{words.claimsLead}</p>
      <ul>
        {[...dataset.claims.values()].map((claim) => (
          <li key={claim.id} id={claim.id} data-id={claim.id} data-kind="claim">
            {claim.text}
            {claim.note && <> {claim.note}</>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the record covers and leaves out, how it was made, and under which terms. */
function About({ dataset: { about }, lang }: Props) {
  const words = pageWords(lang).text;
  return (
    <section id="about">
      <h2>{words.about}</h2>
      <dl>
        <dt>{words.covers}</dt>
        <dd>{about.covers}</dd>
        <dt>{words.omits}</dt>
        <dd>{about.omits}</dd>
        <dt>{words.disputed}</dt>
        <dd>{detailWords(lang).howCodedBody((about.coders[0]?.id ?? 'a').toUpperCase())}</dd>
        <dt>{words.borders}</dt>
        <dd>{about.borders[0]?.caption}</dd>
        <dt>{words.licence}</dt>
        <dd>{about.licence}</dd>
        <dt>{words.version}</dt>
        <dd>{about.version}</dd>
      </dl>
    </section>
  );
}
