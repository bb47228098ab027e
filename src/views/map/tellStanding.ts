import type { Spell, Standing } from '../../domain/member';
import type { DayNumber } from '../../domain/partialDate';
import { formatDate } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { liveMapWords } from '../../i18n/messages/liveMapWords';

/** A state's standing on a day in words, law first and its own word after it: one sentence without its full stop. */
export function tellStanding(
  standing: Standing,
  spells: readonly Spell[],
  day: DayNumber,
  messages: Messages,
): string {
  const { record, lang } = messages;
  const map = liveMapWords(lang);
  const dated = ({ from }: Spell) => formatDate(from, record.dates, lang);
  const legal = tellLegal(standing, spells, day, messages);
  return standing.declared
    ? map.both(legal, map.declared[standing.declared.status](dated(standing.declared)))
    : legal;
}

function tellLegal(
  { state, legal, status }: Standing,
  spells: readonly Spell[],
  day: DayNumber,
  messages: Messages,
): string {
  const { record, lang } = messages;
  const map = liveMapWords(lang);
  const own = spells.filter((spell) => spell.state === state && spell.track === 'legal');
  if (legal && legal.status !== 'withdrawn') {
    return map.legal[legal.status](formatDate(startOf(legal, own).from, record.dates, lang));
  }
  if (status !== 'former') return map.never;
  const last = own.findLast(
    (spell) => spell.status === 'member' && spell.to !== null && spell.to.earliest <= day,
  );
  const until = last?.to ?? legal?.from;
  return until ? map.formerUntil(formatDate(until, record.dates, lang)) : map.never;
}

/** Where an unbroken run of the same status began: a charter that takes over from a treaty does not start anew. */
function startOf(spell: Spell, own: readonly Spell[]): Spell {
  const before = own.find(
    (other) =>
      other !== spell &&
      other.status === spell.status &&
      other.to !== null &&
      other.to.latest >= spell.from.earliest &&
      other.from.earliest < spell.from.earliest,
  );
  return before ? startOf(before, own) : spell;
}
