import { renderToStaticMarkup } from 'react-dom/server';
import { FILE_NAMES } from '../../data/build/readFolder';
import type { Concord } from '../../src/domain/agreement';
import { type Dataset, nameOf, shortNameOf } from '../../src/domain/dataset';
import { CHECK_OUTCOMES, type Checked, CONFIDENCES, type Confidence } from '../../src/domain/fields';
import { STANCES } from '../../src/domain/stance';
import { formatDate, formatNumber } from '../../src/i18n/format';
import { formatAlpha } from '../../src/i18n/formatAlpha';
import { formatLanguage } from '../../src/i18n/formatLanguage';
import { dialogWords } from '../../src/i18n/messages/dialogWords';
import { detailWords } from '../../src/i18n/messages/lateWords';
import { coverageOf, type Share } from '../../src/state/coverage';
import type { Language } from '../../src/state/view';
import { datasheetFolder, SCHEMAS_FOLDER, wayToRoot } from './addresses';
import { exampleOf } from './exampleOf';
import { pageWords } from './pageWords';
import { COUNTED, COUNTED_KINDS, type ResearchCounts } from './researchCounts';
import { StaticPage, type StaticPageProps } from './StaticPage';
import { messagesOf } from './takeaway';

/** What a record covers, how it was made and coded, what is missing, and how to cite it, as one page. */
export function renderDatasheet(props: DatasheetProps): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Datasheet {...props} />)}\n`;
}

interface DatasheetProps extends StaticPageProps {
  /** How much the research that it was made from holds. */
  research: ResearchCounts;
}

interface Props {
  dataset: Dataset;
  lang: Language;
}

function Datasheet({ research, ...props }: DatasheetProps) {
  const { dataset, lang, site } = props;
  const { about } = dataset;
  const words = pageWords(lang).sheet;
  const folder = datasheetFolder(about.id);
  const root = wayToRoot(folder);
  const cite = dialogWords(lang).cite;
  const latest = formatDate(about.latest, messagesOf(lang).record.dates, lang);
  const year = String(dataset.releases[0]?.date ?? about.latest.edtf).slice(0, 4);
  return (
    <StaticPage {...props} folder={folder} title={words.title(about.title)} description={words.description}>
      <section id="what">
        <h2>{words.what}</h2>
        <p>{about.description}</p>
        <p>{about.covers}</p>
      </section>
      <Holdings dataset={dataset} lang={lang} research={research} />
      <section id="how">
        <h2>{words.how}</h2>
        {about.method && <p>{about.method}</p>}
      </section>
      <SecondLook dataset={dataset} lang={lang} />
      <Coding dataset={dataset} lang={lang} root={root} />
      <AgreementTable dataset={dataset} lang={lang} />
      <CoverageLists dataset={dataset} lang={lang} />
      <Differing dataset={dataset} lang={lang} root={root} />
      <section id="missing">
        <h2>{words.missing}</h2>
        <p>{about.omits}</p>
      </section>
      <section id="terms">
        <h2>{words.terms}</h2>
        <p>{words.termsText(about.licence)}</p>
        <h2>{words.cite}</h2>
        <p>{cite.text(about.editors.join(', '), year, about.title, about.version, latest, site ?? '')}</p>
        <h2>{words.files}</h2>
        <p>{words.filesText}</p>
        <ul>
          {SCHEMA_FILES.map((name) => (
            <li key={name}>
              <a href={`${root}${SCHEMAS_FOLDER}${name}.schema.json`}>{name}.schema.json</a>
            </li>
          ))}
        </ul>
        <h2>{words.mend}</h2>
        <p>{words.mendText}</p>
      </section>
    </StaticPage>
  );
}

const SCHEMA_FILES = ['dataset', ...FILE_NAMES];

/** What the record holds, beside what the research has, and why they differ. */
function Holdings({ dataset, lang, research }: Props & { research: ResearchCounts }) {
  const words = pageWords(lang).sheet;
  return (
    <section id="holds">
      <h2>{words.holds}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.of}</th>
            <th scope="col">{words.count}</th>
            <th scope="col">{words.research}</th>
            <th scope="col">{words.differs}</th>
          </tr>
        </thead>
        <tbody>
          {COUNTED_KINDS.map((kind) => {
            const told = research.find((one) => one.kind === kind);
            return (
              <tr key={kind}>
                <th scope="row">{words.kind[kind]}</th>
                <td>{formatNumber(COUNTED[kind](dataset), lang)}</td>
                <td>{told ? formatNumber(told.research, lang) : '–'}</td>
                <td>{told?.why}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface Looked {
  confidence?: Confidence | undefined;
  checked?: Checked | undefined;
}

function SecondLook({ dataset, lang }: Props) {
  const words = pageWords(lang).sheet;
  const { support } = detailWords(lang);
  const { kind } = messagesOf(lang).record;
  const groups: [string, readonly Looked[]][] = [
    [words.spells, dataset.spells],
    [kind.event, [...dataset.events.values()]],
    [kind.statement, [...dataset.statements.values()]],
    [kind.ballot, [...dataset.ballots.values()]],
    [kind.facility, [...dataset.facilities.values()]],
  ];
  const outcomes = [...CHECK_OUTCOMES, 'none'] as const;
  return (
    <section id="looked">
      <h2>{words.looked}</h2>
      <p>{words.lookedLead}</p>
      <CrossTable
        columns={outcomes.map((outcome) => words.outcome[outcome])}
        rows={groups.map(([name, records]) => [
          name,
          outcomes.map(
            (outcome) => records.filter((one) => (one.checked?.outcome ?? 'none') === outcome).length,
          ),
        ])}
        corner={words.of}
      />
      <h3>{words.support}</h3>
      <CrossTable
        columns={CONFIDENCES.map((confidence) => support[confidence])}
        rows={groups.map(([name, records]) => [
          name,
          CONFIDENCES.map((confidence) => records.filter((one) => one.confidence === confidence).length),
        ])}
        corner={words.of}
      />
    </section>
  );
}

interface CrossProps {
  corner: string;
  columns: readonly string[];
  rows: readonly (readonly [string, readonly number[]])[];
}

function CrossTable({ corner, columns, rows }: CrossProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, counts]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {counts.map((count, i) => (
              <td key={columns[i]}>{count}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Coding({ dataset, lang, root }: Props & { root: string }) {
  const words = pageWords(lang).sheet;
  const { stanceName, stanceCode, dates } = messagesOf(lang).record;
  return (
    <section id="coding">
      <h2>{words.coding}</h2>
      <p>{words.codingLead}</p>
      <dl>
        {dataset.about.coders.map(({ id, name, how }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.scale}</h3>
      <dl>
        {[...STANCES].reverse().map((stance) => {
          const example = exampleOf(dataset, stance);
          return (
            <div key={stance}>
              <dt>
                {stanceName[`${stance}`]} ({stanceCode[`${stance}`]})
              </dt>
              {example && (
                <dd>
                  {words.example(
                    nameOf(dataset, example.statement.speaker),
                    formatDate(example.statement.date, dates, lang),
                    shortNameOf(dataset, example.attitude.target),
                  )}{' '}
                  <a href={`${root}?focus=${example.statement.id}`}>{example.statement.paraphrase}</a>{' '}
                  <span className="cites">{example.attitude.because}</span>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function AgreementTable({ dataset, lang }: Props) {
  const words = pageWords(lang).sheet;
  const { agreement } = dataset;
  if (!agreement) return null;
  const { positions, attitudes } = agreement.overall;
  const row = (name: string, { shared, chosen, same, alpha }: Concord) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td>{shared}</td>
      <td>{chosen}</td>
      <td>{same}</td>
      <td>{formatAlpha(alpha, lang) ?? '–'}</td>
    </tr>
  );
  return (
    <section id="agreement">
      <h2>{words.agreement}</h2>
      <table>
        <thead>
          <tr>
            {[words.claim, words.shared, words.chosen, words.same, words.alpha].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(words.positions, positions)}
          {attitudes && row(words.attitudes, attitudes)}
          {Object.entries(agreement.claims).map(([claim, figures]) =>
            row(shortNameOf(dataset, claim), figures.positions),
          )}
        </tbody>
      </table>
      <p>{words.alphaNote}</p>
    </section>
  );
}

function CoverageLists({ dataset, lang }: Props) {
  const words = pageWords(lang).sheet;
  const coverage = coverageOf(dataset, [...dataset.statements.values()]);
  const list = (title: string, shares: readonly Share[], name: (key: string) => string) => (
    <>
      <h3>{title}</h3>
      <p>{shares.map(({ key, count }) => `${name(key)} ${formatNumber(count, lang)}`).join(' · ')}</p>
    </>
  );
  return (
    <section id="coverage">
      <h2>{words.coverage}</h2>
      <p>{words.coverageLead}</p>
      {list(words.years, coverage.years, (year) => year)}
      {list(words.speakers, coverage.speakers, (id) => nameOf(dataset, id))}
      {coverage.languages &&
        list(words.languages, coverage.languages, (tag) =>
          tag === 'und' ? words.unknownLanguage : formatLanguage(tag, lang),
        )}
    </section>
  );
}

function Differing({ dataset, lang, root }: Props & { root: string }) {
  const words = pageWords(lang).sheet;
  const records = [
    ...dataset.spells.map((spell) => ({ ...spell, id: spell.state })),
    ...dataset.events.values(),
    ...dataset.statements.values(),
    ...dataset.ballots.values(),
    ...dataset.facilities.values(),
    ...dataset.organisations.values(),
  ].filter(({ accounts }) => accounts.length > 0);
  return (
    <section id="differ">
      <h2>{words.differ}</h2>
      <p>{words.differLead}</p>
      <ul>
        {records.map(({ id, accounts }) => (
          <li key={`${id} ${accounts[0]?.says}`}>
            <a href={`${root}?focus=${id}`}>{nameOf(dataset, id)}</a>:{' '}
            {[...new Set(accounts.map(({ about }) => about.toLowerCase()))].join(', ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
