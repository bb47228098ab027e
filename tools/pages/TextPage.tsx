import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../src/domain/dataset';
import { detailWords } from '../../src/i18n/messages/lateWords';
import type { Language } from '../../src/state/view';
import { textFolder } from './addresses';
import { pageWords } from './pageWords';
import { StaticPage, type StaticPageProps } from './StaticPage';
import { TextEvents } from './TextEvents';
import { Membership, WhoBelongs } from './TextMembership';
import { TextDate } from './TextParts';
import { TextStatements } from './TextStatements';

/** The whole record as one HTML page without a script, in the order in which one would read it aloud. */
export function renderTextPage(props: StaticPageProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<TextPage {...props} />)}\n`;
}

function TextPage(props: StaticPageProps) {
  const { dataset, lang } = props;
  const { about } = dataset;
  const words = pageWords(lang);
  return (
    <StaticPage
      {...props}
      folder={textFolder(about.id)}
      title={words.text.title(about.title)}
      description={about.description}
    >
      <p>{about.description}</p>
      <p>{words.text.lead}</p>
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
      <WhoBelongs dataset={dataset} lang={lang} />
      <Membership dataset={dataset} lang={lang} />
      <TextEvents dataset={dataset} lang={lang} />
      <TextStatements dataset={dataset} lang={lang} />
      <Claims dataset={dataset} lang={lang} />
      <About dataset={dataset} lang={lang} />
    </StaticPage>
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
