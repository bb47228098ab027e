import { type Dataset, shortNameOf } from '../../src/domain/dataset';
import { type Spell, STATUSES } from '../../src/domain/member';
import { isoDay } from '../../src/domain/partialDate';
import { formatDate, formatDay } from '../../src/i18n/format';
import { detailWords } from '../../src/i18n/messages/lateWords';
import { selectCursor, selectStandings } from '../../src/state/selectors';
import type { Language } from '../../src/state/view';
import { pageWords } from './pageWords';
import { Cites } from './TextParts';
import { messagesOf } from './takeaway';

interface Props {
  dataset: Dataset;
  lang: Language;
}

/** Standing of every state that has one, on the latest day of the record, by status. */
export function WhoBelongs({ dataset, lang }: Props) {
  const words = pageWords(lang).text;
  const day = selectCursor(dataset, { t: null });
  const standings = [...selectStandings(dataset, day).values()];
  return (
    <section id="belongs">
      <h2>
        {words.belongs} <time dateTime={isoDay(day)}>{formatDay(day, lang)}</time>
      </h2>
      <dl>
        {STATUSES.filter((status) => status !== 'other').map((status) => {
          const names = standings
            .filter((standing) => standing.status === status)
            .map(({ state }) => dataset.states.get(state)?.names.primary ?? state)
            .sort((a, b) => a.localeCompare(b, lang));
          if (names.length === 0) return null;
          return (
            <div key={status}>
              <dt>{messagesOf(lang).record.status[status]}</dt>
              <dd>{names.join(', ')}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Every spell of every state, in law and by its own word. */
export function Membership({ dataset, lang }: Props) {
  const words = pageWords(lang).text;
  const states = [...new Set(dataset.spells.map(({ state }) => state))].sort((a, b) =>
    nameOfState(dataset, a).localeCompare(nameOfState(dataset, b), lang),
  );
  return (
    <section id="membership">
      <h2>{words.membership}</h2>
      <p>{words.membershipLead}</p>
      {states.map((state) => (
        <section key={state} id={state} data-id={state} data-kind="state">
          <h3>{nameOfState(dataset, state)}</h3>
          <ul>
            {dataset.spells
              .filter((spell) => spell.state === state)
              .sort((a, b) => a.from.earliest - b.from.earliest || (a.id < b.id ? -1 : 1))
              .map((spell) => (
                <li key={spell.id}>
                  <SpellLine dataset={dataset} spell={spell} lang={lang} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const nameOfState = (dataset: Dataset, id: string) => dataset.states.get(id)?.names.primary ?? id;

function SpellLine({ dataset, spell, lang }: Props & { spell: Spell }) {
  const { record } = messagesOf(lang);
  const detail = detailWords(lang);
  const date = (at: Spell['from']) => formatDate(at, record.dates, lang);
  return (
    <>
      <time dateTime={`${spell.from.edtf}/${spell.to?.edtf ?? '..'}`}>
        {spell.to ? detail.spellRange(date(spell.from), date(spell.to)) : detail.spellOpen(date(spell.from))}
      </time>
      : {detail.spellIn(record.spell[spell.status], shortNameOf(dataset, spell.organisation))},{' '}
      {pageWords(lang).text.track[spell.track]}
      {spell.confidence && spell.confidence !== 'high' && (
        <> ({detailWords(lang).support[spell.confidence]})</>
      )}
      .{spell.note && <> {spell.note}</>}
      <Cites dataset={dataset} ids={spell.sources} unverified={spell.unverified} lang={lang} />
    </>
  );
}
