import { type Dataset, nameOf, shortNameOf } from '../../src/domain/dataset';
import type { Quote, Statement } from '../../src/domain/statement';
import { detailWords } from '../../src/i18n/messages/lateWords';
import type { Language } from '../../src/state/view';
import { type CodingRow, codingRows } from '../../src/views/detail/codingRows';
import { quoteCredit } from '../../src/views/detail/quoteCredit';
import { officeOf, speakerNames } from '../../src/views/detail/speakerNames';
import { stanceWord } from '../../src/views/detail/stanceWord';
import { pageWords } from './pageWords';
import { Cites, Joined, TextDate } from './TextParts';
import { messagesOf } from './takeaway';

interface Props {
  dataset: Dataset;
  lang: Language;
}

/** Every statement, in order of its date. */
export function TextStatements({ dataset, lang }: Props) {
  return (
    <section id="statements">
      <h2>{pageWords(lang).text.statements}</h2>
      {[...dataset.statements.values()].map((statement) => (
        <StatementText key={statement.id} dataset={dataset} statement={statement} lang={lang} />
      ))}
    </section>
  );
}

function StatementText({ dataset, statement, lang }: Props & { statement: Statement }) {
  const words = pageWords(lang).text;
  const detail = detailWords(lang);
  const office = officeOf(dataset, statement);
  const rows = codingRows(statement);
  const speaker = speakerNames(dataset, statement).primary;
  return (
    <article id={statement.id} data-id={statement.id} data-kind="statement">
      <h3>
        <bdi>{speaker}</bdi>, <TextDate date={statement.date} lang={lang} />
      </h3>
      <p>
        {office && <>{office.title} · </>}
        {statement.for !== statement.speaker && <>{detail.speakingFor(nameOf(dataset, statement.for))} · </>}
        {statement.setting && <>{statement.setting} · </>}
        {words.occasion} <a href={`#${statement.occasion}`}>{nameOf(dataset, statement.occasion)}</a>
      </p>
      <p>{statement.paraphrase}</p>
      {statement.quote ? (
        <QuoteText quote={statement.quote} lang={lang} />
      ) : (
        statement.noQuote && <p>{detail.noQuote(statement.noQuote)}</p>
      )}
      {rows.length > 0 && (
        <>
          <p>{words.stands}</p>
          <ul>
            {rows.map((row) => (
              <li
                key={`${row.position ? 'position' : 'attitude'} ${row.target}`}
                data-stance={row.stance}
                data-position={row.position ?? undefined}
              >
                {standText(dataset, row, lang)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Disputed note={statement.coding.note} lang={lang} />
      {statement.repliesTo.length > 0 && (
        <p>
          {words.inReplyTo}{' '}
          {statement.repliesTo.map((reply, i) => (
            <Joined key={reply.statement} first={i === 0} by="; ">
              <ReplyLink dataset={dataset} id={reply.statement} lang={lang} />
            </Joined>
          ))}
          .
        </p>
      )}
      {statement.note && <p>{statement.note}</p>}
      <Cites dataset={dataset} ids={statement.sources} unverified={statement.unverified} lang={lang} />
    </article>
  );
}

function QuoteText({ quote, lang }: { quote: Quote; lang: Language }) {
  const spoken = quote.original ?? undefined;
  return (
    <>
      <blockquote>
        {quote.originalText && <p lang={spoken}>{quote.originalText}</p>}
        <p lang={quote.language === lang ? undefined : quote.language}>{quote.text}</p>
      </blockquote>
      <p>
        {quoteCredit(quote, messagesOf(lang))}
        {quote.note && <>. {quote.note}</>}
      </p>
    </>
  );
}

/** “agrees: …” and a claim in its full wording, or “CSTO: criticises, on condition …; because …”. */
function standText(dataset: Dataset, row: CodingRow, lang: Language): string {
  const word = [stanceWord(messagesOf(lang), row), row.condition].filter(Boolean).join(', ');
  const claim = dataset.claims.get(row.target);
  if (claim) return `${word}: ${[claim.text, row.because].filter(Boolean).join(' ')}`;
  const named = dataset.organisations.has(row.target) ? shortNameOf : nameOf;
  return [`${named(dataset, row.target)}: ${word}`, row.because].filter(Boolean).join('; ');
}

function Disputed({ note, lang }: { note: string | undefined; lang: Language }) {
  return note ? <p>{detailWords(lang).disputed(note)}</p> : null;
}

function ReplyLink({ dataset, id, lang }: Props & { id: string }) {
  const answered = dataset.statements.get(id);
  if (!answered) return <>{id}</>;
  return (
    <a href={`#${id}`}>
      <bdi>{speakerNames(dataset, answered).primary}</bdi>, <TextDate date={answered.date} lang={lang} />
    </a>
  );
}
