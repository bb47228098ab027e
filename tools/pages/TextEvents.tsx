import type { AllianceEvent } from '../../src/domain/allianceEvent';
import { type Dataset, nameOf, shortNameOf } from '../../src/domain/dataset';
import type { Figure } from '../../src/domain/fields';
import { formatYear } from '../../src/i18n/format';
import { detailWords } from '../../src/i18n/messages/lateWords';
import type { Language } from '../../src/state/view';
import { figureWords } from '../../src/views/detail/figureWords';
import { pageWords } from './pageWords';
import { Cites, Joined, TextDate } from './TextParts';
import { messagesOf } from './takeaway';

interface Props {
  dataset: Dataset;
  lang: Language;
}

/** Every event, in order of its date, under the year in which it begins. */
export function TextEvents({ dataset, lang }: Props) {
  const words = pageWords(lang).text;
  const events = [...dataset.events.values()];
  const yearOf = ({ date }: AllianceEvent) => formatYear(date.earliest, lang);
  return (
    <section id="events">
      <h2>{words.events}</h2>
      {[...new Set(events.map(yearOf))].map((year) => (
        <section key={year}>
          <h3 id={`events-${year}`}>{year}</h3>
          {events
            .filter((event) => yearOf(event) === year)
            .map((event) => (
              <EventText key={event.id} dataset={dataset} event={event} lang={lang} />
            ))}
        </section>
      ))}
    </section>
  );
}

function EventText({ dataset, event, lang }: Props & { event: AllianceEvent }) {
  const words = pageWords(lang).text;
  const { record } = messagesOf(lang);
  const places = event.places.map(({ name }) => name);
  return (
    <article id={event.id} data-id={event.id} data-kind="event">
      <h4>{event.title}</h4>
      <p>
        <TextDate date={event.date} lang={lang} />
        {places.length > 0 && <> · {places.join(', ')}</>} · {record.category[event.category]}
        {event.confidence && event.confidence !== 'high' && (
          <> · {detailWords(lang).support[event.confidence]}</>
        )}
      </p>
      <p>{event.summary}</p>
      {event.figures.length > 0 && (
        <p>
          {words.figures}{' '}
          {event.figures.map((figure, i) => (
            <Joined key={`${figure.what} ${figure.of} ${figure.saidBy}`} first={i === 0} by="; ">
              {figureText(dataset, figure, lang)}
            </Joined>
          ))}
          .
        </p>
      )}
      {event.participants.length > 0 && (
        <p>
          {words.tookPart}{' '}
          {event.participants
            .map(({ actor, role }) => words.with(shortNameOf(dataset, actor), detailWords(lang).role[role]))
            .join(', ')}
          .
        </p>
      )}
      {event.note && <p>{event.note}</p>}
      <Cites dataset={dataset} ids={event.sources} unverified={event.unverified} lang={lang} />
    </article>
  );
}

/** “at least 8 dead, Armenia, in the first night, according to …”. */
function figureText(dataset: Dataset, figure: Figure, lang: Language): string {
  const detail = detailWords(lang);
  const { amount, beside } = figureWords(figure, { lang });
  const what = figure.of ? detail.figureOf(figure.what, nameOf(dataset, figure.of)) : figure.what;
  const said = detail.saidBy(nameOf(dataset, figure.saidBy));
  return [[amount, what].filter(Boolean).join(' '), beside, said].filter(Boolean).join(', ');
}
