import { type Dataset, nameOf, shortNameOf } from '../../domain/dataset';
import { formatDate, formatDay } from '../../i18n/format';
import { formatAlpha } from '../../i18n/formatAlpha';
import type { Messages } from '../../i18n/messages/en';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { OTHERS } from '../../layout/graph/gatherTies';
import type { PlacedParty, PlacedTie, PlacedVoices } from '../../layout/graph/placeVoices';
import { tieMarkKey } from '../../layout/graph/walkVoices';
import { type Bead, type Mix, mixOf } from '../../network/twoMode';

/** What a mark says: a headline, and lines beneath it. */
export interface Told {
  head: string;
  lines: readonly string[];
}

/** What any mark of the picture says, and its name in one string. */
export function tellMark(
  dataset: Dataset,
  messages: Messages,
  placed: PlacedVoices,
  key: string,
  others: ReadonlyMap<string, string>,
): Told & { label: string } {
  const told = tellAny(dataset, messages, placed, key, others);
  return { ...told, label: [told.head, ...told.lines].map(endStop).join(' ') };
}

function tellAny(
  dataset: Dataset,
  messages: Messages,
  placed: PlacedVoices,
  key: string,
  others: ReadonlyMap<string, string>,
): Told {
  const party = [...placed.speakers, ...placed.targets].find((one) => one.key === key);
  if (party) return tellParty(dataset, messages, party, placed.ties);
  for (const tie of placed.ties) {
    const bead = tie.marks.find((mark) => mark.key === key);
    if (bead) return tellBead(dataset, messages, bead.speaker, bead.target, bead);
    if (tieMarkKey(tie) === key) return tellTie(dataset, messages, tie, others);
  }
  return { head: '', lines: [] };
}

/** A bead as a sentence, with its words, its condition and what it answers. */
export function tellBead(
  dataset: Dataset,
  messages: Messages,
  speaker: string,
  target: string,
  bead: Bead,
): Told {
  const words = stancesWords(messages.lang);
  const statement = dataset.statements.get(bead.statement);
  const date = statement
    ? formatDate(statement.date, messages.record.dates, messages.lang)
    : formatDay(bead.day, messages.lang);
  const who = nameOf(dataset, speaker);
  const what = nameOf(dataset, target);
  const head =
    bead.position !== null
      ? words.said(who, date, doesOf(messages, bead), what)
      : words.saidOf(who, date, doesOf(messages, bead), what);
  const replies = (statement?.repliesTo ?? []).flatMap(({ statement: id, kind }) => {
    const answered = dataset.statements.get(id);
    if (!answered) return [];
    const day = formatDate(answered.date, messages.record.dates, messages.lang, 'short');
    return [words.reply(words.answers[kind], nameOf(dataset, answered.speaker), day)];
  });
  return {
    head,
    lines: [
      ...(statement?.paraphrase ? [statement.paraphrase] : []),
      ...(bead.condition !== null ? [words.onCondition(bead.condition)] : []),
      ...replies,
      ...(bead.unverified ? [words.unverified] : []),
    ],
  };
}

function doesOf(messages: Messages, { position, stance }: Bead): string {
  const words = stancesWords(messages.lang);
  if (stance === null) return words.uncoded;
  if (position === null) return messages.record.stance[stance];
  return stance === 2 || stance === -2 ? words.strongly[stance] : words.position[position];
}

/** A gathered tie: who on what, how many in which mix, from when to when. */
export function tellTie(
  dataset: Dataset,
  messages: Messages,
  tie: PlacedTie,
  others: ReadonlyMap<string, string>,
): Told {
  const words = stancesWords(messages.lang);
  const name = (side: 'speaker' | 'target', id: string) =>
    id === OTHERS
      ? (others.get(side) ?? '')
      : side === 'speaker'
        ? nameOf(dataset, id)
        : shortNameOf(dataset, id);
  const first = tie.beads[0];
  const last = tie.beads.at(-1);
  const dateOf = (bead: Bead | undefined) => {
    const date = bead && dataset.statements.get(bead.statement)?.date;
    return date ? formatDate(date, messages.record.dates, messages.lang, 'short') : '';
  };
  const count = words.statements(new Set(tie.beads.map(({ statement }) => statement)).size);
  return {
    head: words.gathered(name('speaker', tie.speaker), name('target', tie.target)),
    lines: [
      `${count}: ${tellMix(messages, tie.mix)}`,
      words.span(dateOf(first), dateOf(last)),
      ...tellBasis(dataset, messages, tie.target),
      words.opens,
    ],
  };
}

/** What a number of codes rests on: how far the coders agree on that claim, and what silence is. */
function tellBasis(dataset: Dataset, messages: Messages, target: string): string[] {
  const words = stancesWords(messages.lang);
  const concord = dataset.agreement?.claims[target]?.positions;
  return [
    ...(concord
      ? [words.agreed(concord.shared, concord.chosen, formatAlpha(concord.alpha, messages.lang))]
      : []),
    words.recorded,
  ];
}

export function tellMix(messages: Messages, { minus, zero, plus, unknown }: Mix): string {
  return stancesWords(messages.lang).mix(minus, zero, plus, unknown);
}

/** A speaker or target: name, for whom or the claim in full, number and mix. */
export function tellParty(
  dataset: Dataset,
  messages: Messages,
  party: PlacedParty,
  ties: readonly PlacedTie[],
): Told {
  const words = stancesWords(messages.lang);
  const own = ties.filter(({ from, to }) => from === party.key || to === party.key);
  const mix = tellMix(messages, mixOf(own.flatMap(({ beads }) => beads)));
  const counts = `${words.statements(party.statements)}: ${mix}`;
  if (party.id === null) return { head: party.lines.join(' '), lines: [counts, words.opensAll] };
  const name = nameOf(dataset, party.id);
  const forWhom = party.side === 'speaker' ? party.notes.join(' ') : '';
  return {
    head: forWhom === '' ? name : words.speakerFor(name, forWhom),
    lines: [counts, ...tellBasis(dataset, messages, party.id)],
  };
}

function endStop(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`;
}
