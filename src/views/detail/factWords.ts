import type { PartialDate } from '../../domain/partialDate';
import type { Messages } from '../../i18n/messages/en';
import { detailWords } from '../../i18n/messages/lateWords';
import type { StandingFact } from './standingFacts';

/** A fact about a state's standing as one sentence. */
export function factWords(
  fact: StandingFact,
  nameOf: (organisation: string) => string,
  dateOf: (date: PartialDate) => string,
  { lang, record }: Pick<Messages, 'lang' | 'record'>,
): string {
  const detail = detailWords(lang);
  if (fact.kind === 'never') return detail.fact.never;
  const { spell, track } = fact;
  const name = nameOf(spell.organisation);
  const from = dateOf(spell.from);
  if (fact.kind === 'now') return detail.fact[track][spell.status](name, from);
  if (fact.kind === 'later') return detail.fact.later(name, record.spell[spell.status], from);
  return detail.fact.ended(name, record.spell[spell.status], spell.to ? dateOf(spell.to) : from);
}
