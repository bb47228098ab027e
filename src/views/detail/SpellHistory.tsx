import { shortNameOf } from '../../domain/dataset';
import type { Spell } from '../../domain/member';
import { formatDate } from '../../i18n/format';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { SpellStrip } from './SpellStrip';

interface Props {
  name: string;
  /** In the order in which they are listed. */
  spells: readonly Spell[];
  /** Ids of the sources, whose numbers the spells point at. */
  sources: readonly string[];
}

/** One state's standing through the whole record: as a strip and as a list. */
export function SpellHistory({ name, spells, sources }: Props) {
  const { dataset, messages, cursor } = useLens();
  const words = detailWords(messages.lang);
  const date = (at: Spell['from']) => formatDate(at, messages.record.dates, messages.lang);
  return (
    <DetailSection title={words.history}>
      <SpellStrip name={name} spells={spells} />
      <ul className="detail-rows">
        {spells.map((spell) => {
          const now = spell.from.earliest <= cursor && (spell.to === null || cursor < spell.to.earliest);
          return (
            <li
              key={spell.id}
              className="detail-row detail-spell"
              data-spell={spell.status}
              data-track={spell.track}
              data-selected={now || undefined}
              data-unverified={spell.unverified || undefined}
            >
              <div>
                <p>
                  <strong>
                    {words.spellIn(
                      messages.record.spell[spell.status],
                      shortNameOf(dataset, spell.organisation),
                    )}
                  </strong>{' '}
                  <span className="detail-quiet">{messages.record.track[spell.track]}</span>
                </p>
                <p className="detail-quiet">
                  <time dateTime={`${spell.from.edtf}/${spell.to?.edtf ?? '..'}`}>
                    {spell.to
                      ? words.spellRange(date(spell.from), date(spell.to))
                      : words.spellOpen(date(spell.from))}
                  </time>
                  {spell.sources.length > 0 &&
                    ` [${spell.sources.map((id) => sources.indexOf(id) + 1).join(', ')}]`}
                  {spell.confidence && spell.confidence !== 'high' && (
                    <> · {detailWords(messages.lang).support[spell.confidence]}</>
                  )}
                  {spell.unverified && <> · {messages.record.unverified}</>}
                </p>
                {spell.document && (
                  <p className="detail-quiet">
                    {words.restsOn(spell.document.title, spell.document.article ?? null)}
                    {spell.document.source &&
                      sources.includes(spell.document.source) &&
                      ` [${sources.indexOf(spell.document.source) + 1}]`}
                  </p>
                )}
                {spell.note && <p className="detail-quiet">{spell.note}</p>}
                {spell.accounts.map(({ about, says, saidBy }) => (
                  <p className="detail-quiet" key={`${says} ${saidBy}`}>
                    {words.accountOf(about, says, saidBy)}
                  </p>
                ))}
                {spell.checked && (
                  <p className="detail-quiet" data-outcome={spell.checked.outcome}>
                    {words.secondLook}: {words.outcome[spell.checked.outcome](spell.checked.against.length)}
                    {spell.checked.note && spell.checked.note !== spell.note && <>. {spell.checked.note}</>}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </DetailSection>
  );
}
