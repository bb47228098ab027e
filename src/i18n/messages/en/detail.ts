import type { Role } from '../../../domain/allianceEvent';
import type { Choice } from '../../../domain/ballot';
import type { FACILITY_KINDS } from '../../../domain/facility';
import type { CheckOutcome, Confidence } from '../../../domain/fields';
import type { RecordKind } from '../../../domain/ids';
import type { ORGANISATION_KINDS } from '../../../domain/organisation';
import type { Tier } from '../../../domain/source';
import type { Stance } from '../../../domain/stance';
import type { ReplyKind } from '../../../domain/statement';
import { counted, formFor } from '../../plural';

/** What a report of an error says besides its words. */
interface Report {
  name: string;
  id: string;
  version: string;
  link: string;
  fault: string;
}

/*
 * Words of the detail panel. Arguments are already in the reader's language: names, and dates such as
 * “23 November 2022” or “since May 2021”. A function returns one whole sentence or label.
 */
export const detail = {
  close: 'Close',
  previous: {
    state: 'Previous state',
    organisation: 'Previous organisation',
    person: 'Previous person',
    claim: 'Previous claim',
    event: 'Previous event',
    statement: 'Previous statement',
    ballot: 'Previous vote',
    facility: 'Previous facility',
  } satisfies Record<RecordKind, string>,
  next: {
    state: 'Next state',
    organisation: 'Next organisation',
    person: 'Next person',
    claim: 'Next claim',
    event: 'Next event',
    statement: 'Next statement',
    ballot: 'Next vote',
    facility: 'Next facility',
  } satisfies Record<RecordKind, string>,
  /** Place in the list that one steps through: “Statement, 3 of 23”. */
  place: (place: number, total: number) => `${place} of ${total}`,
  /** Heading over nothing but a notice, for an id that isn't in the record. */
  absent: 'Not in this record',
  absentBody: (id: string) => `Nothing in this record is called “${id}”.`,

  speakingFor: (name: string) => `speaking for ${name}`,
  otherVoices: (count: number) =>
    `${counted('en', count, { one: 'other voice', other: 'other voices' })} on this occasion`,

  /** Under a quotation. `original`: language spoken; `translator`: outlet or body; both may be unknown. */
  credit: {
    original: (language: string) => `Original ${language}`,
    originalUnknown: 'Original language not stated',
    translation: {
      none: 'as spoken',
      press: 'press translation',
      official: 'official translation',
      editor: 'translated by the editors',
      machine: 'machine translation',
    },
    by: (translation: string, translator: string) => `${translation} (${translator})`,
  },
  noQuote: (why: string) => `No quotation: ${why}`,

  stands: 'Where it stands',
  /** After the name of what a statement is about: “CSTO · criticises”. */
  stance: {
    '2': 'endorses',
    '1': 'supports',
    '0': 'neutral',
    '-1': 'criticises',
    '-2': 'rejects',
  } satisfies Record<`${Stance}`, string>,
  acknowledges: 'acknowledges',
  /** On a chip, where the condition itself finds no room: “supports, on condition”. */
  onCondition: 'on condition',
  position: { agree: 'agrees', mixed: 'mixed', disagree: 'disagrees' },
  /** Where another coder gives the same target another code. */
  otherCoder: (coder: string, word: string) => `Coder ${coder} reads: ${word}`,
  otherCoderNone: (coder: string) => `Coder ${coder} gives no code here`,
  notCoded: 'Not coded.',
  disputed: (note: string) => `A second coder could dispute this. ${note}`,
  howCoded: 'How this is coded',
  howCodedBody: (coder: string) =>
    `Coder ${coder}, with machine assistance, gives each thing that a statement speaks about one step from −− (rejects) over 0 (neutral) to ++ (endorses), and each claim agrees, mixed or disagrees: by the words, not by presumed motives. A condition doesn’t change the step. Every code has its reason beside it, so that it can be disputed.`,

  inReplyTo: 'In reply to',
  answeredBy: 'Answered by',
  /** Kind of a reply, from the later statement; `who` is the one that is replied to. */
  replyTo: {
    answers: (who: string) => `answers ${who}`,
    supports: (who: string) => `supports ${who}`,
    rejects: (who: string) => `rejects ${who}`,
    repeats: (who: string) => `repeats ${who}`,
    retracts: (who: string) => `retracts ${who}`,
  } satisfies Record<ReplyKind, (who: string) => string>,
  /** The same from the earlier statement; `who` replied to it. */
  repliedBy: {
    answers: (who: string) => `answered by ${who}`,
    supports: (who: string) => `supported by ${who}`,
    rejects: (who: string) => `rejected by ${who}`,
    repeats: (who: string) => `repeated by ${who}`,
    retracts: (who: string) => `retracted by ${who}`,
  } satisfies Record<ReplyKind, (who: string) => string>,
  /** The same, where one speaks of an own earlier statement. */
  replyToSelf: {
    answers: 'takes up own words',
    supports: 'stands by own words',
    rejects: 'rejects own words',
    repeats: 'repeats own words',
    retracts: 'retracts own words',
  } satisfies Record<ReplyKind, string>,
  sameDay: 'the same day',
  daysLater: (count: number) => counted('en', count, { one: 'day later', other: 'days later' }),
  daysEarlier: (count: number) => counted('en', count, { one: 'day earlier', other: 'days earlier' }),

  sources: 'Sources',
  textsLoading: 'Fetching the text and the sources…',
  textsFailed: 'The text could not be fetched.',
  sourcesLoading: 'Fetching the sources…',
  sourcesFailed: 'The sources could not be fetched.',
  retry: 'Try again',
  archived: 'archived copy',
  archivedOf: (title: string) => `Archived copy of ${title}`,
  /** For readers who do not see that a link leaves the page. */
  newTab: '(opens in a new tab)',
  noAddress: 'No address known.',
  noDate: 'date not shown',
  noTitle: 'title not shown',
  unlisted: (id: string) => `Not in the list of sources: ${id}`,
  confidence: 'Evidence',
  note: 'Note',

  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'This page may not copy. The link, to be copied by hand:',

  where: 'Where',
  approximate: 'approximate place',
  whoTookPart: 'Who took part',
  figures: 'Figures, and who gives them',
  figureOf: (what: string, of: string) => `${what}, ${of}`,
  figureRange: (min: string, max: string) => `${min}–${max}`,
  atLeast: (min: string) => `at least ${min}`,
  atMost: (max: string) => `at most ${max}`,
  saidBy: (who: string) => `according to ${who}`,
  links: {
    partOf: 'Part of',
    causedBy: 'Followed from',
    responseTo: 'In response to',
    includes: 'Includes',
    ledTo: 'What followed',
    answeredBy: 'Answered by',
    related: 'Related to',
  },
  saidThere: 'Said there',
  statements: 'Statements',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  nearestOnly: 'Only those near the date shown',
  /** `count`: “12”, or “3 of 12 in the present selection”. */
  eventsOf: (count: string) => `Events · ${count}`,

  standing: (date: string) => `Standing on ${date}`,
  /** One sentence for a track. `since`/`until` are dates in words; `organisation` is an abbreviation or name. */
  fact: {
    legal: {
      signatory: (organisation: string, from: string) =>
        `In law, signatory of the ${organisation} since ${from}.`,
      member: (organisation: string, from: string) => `In law, member of the ${organisation} since ${from}.`,
      suspended: (organisation: string, from: string) =>
        `In law, membership of the ${organisation} suspended since ${from}.`,
      frozen: (organisation: string, from: string) =>
        `In law, participation in the ${organisation} frozen since ${from}.`,
      observer: (organisation: string, from: string) =>
        `In law, observer at the ${organisation} since ${from}.`,
      withdrawn: (organisation: string, from: string) =>
        `In law, not a member of the ${organisation} since ${from}.`,
    },
    declared: {
      signatory: (organisation: string, from: string) =>
        `By its own word, signatory of the ${organisation} since ${from}.`,
      member: (organisation: string, from: string) =>
        `By its own word, member of the ${organisation} since ${from}.`,
      suspended: (organisation: string, from: string) =>
        `By its own word, membership of the ${organisation} suspended since ${from}.`,
      frozen: (organisation: string, from: string) =>
        `By its own word, participation in the ${organisation} frozen since ${from}.`,
      observer: (organisation: string, from: string) =>
        `By its own word, observer at the ${organisation} since ${from}.`,
      withdrawn: (organisation: string, from: string) =>
        `By its own word, outside of the ${organisation} since ${from}.`,
    },
    ended: (organisation: string, spell: string, until: string) =>
      `In law, no standing in the ${organisation}: ${spell} until ${until}.`,
    later: (organisation: string, spell: string, from: string) =>
      `In law, no standing yet: ${spell} in the ${organisation} from ${from}.`,
    never: 'In law, never a party in this record.',
  },
  history: 'History',
  /** Label of the strip for those who do not see it; the list below says the same. */
  strip: (name: string, from: string, to: string) =>
    `Standing of ${name} from ${from} to ${to}, also in the list below`,
  cursorAt: (date: string) => `Date shown: ${date}`,
  spellIn: (status: string, organisation: string) => `${organisation}: ${status}`,
  spellOpen: (from: string) => `since ${from}`,
  spellRange: (from: string, to: string) => `${from} to ${to}`,
  /** `count` as above, of statements. */
  speakers: (count: string) => `Who speaks for it · ${count}`,
  aboutIt: 'What is said about it',
  attitudeSide: { for: 'support', neutral: 'neutral', against: 'criticise' },
  /** Attitudes towards something, added up. */
  attitudes: (support: number, neutral: number, against: number) =>
    `${support} support, ${neutral} neutral, ${against} criticise`,
  inSelection: (shown: number, total: number) =>
    shown === total ? `${total}` : `${shown} of ${total} in the present selection`,
  onlyThis: (name: string) => `Show only ${name}`,
  onlyClaim: 'Show only this claim',

  offices: 'Offices',
  officeSince: (from: string) => `since ${from}`,
  officeUntil: (to: string) => `until ${to}`,
  officeUndated: 'dates not known',
  organisationKind: {
    alliance: 'Alliance',
    bloc: 'Bloc',
    ministry: 'Ministry',
    assembly: 'Assembly',
    authority: 'Authority',
    force: 'Collective force',
    other: 'Organisation',
  } satisfies Record<(typeof ORGANISATION_KINDS)[number], string>,
  partOfOrganisation: (name: string) => `part of ${name}`,

  tally: 'Who agrees',
  /** Label of the bar. */
  tallyLabel: (agree: number, mixed: number, disagree: number) =>
    `${agree} agree, ${mixed} mixed, ${disagree} disagree`,
  tallyPosition: { agree: 'agree', mixed: 'mixed', disagree: 'disagree' },
  byPosition: {
    agree: (count: number) => `${count} ${formFor('en', count, { one: 'agrees', other: 'agree' })}`,
    mixed: (count: number) => `${count} mixed`,
    disagree: (count: number) => `${count} ${formFor('en', count, { one: 'disagrees', other: 'disagree' })}`,
  },

  role: {
    signatory: 'signatory',
    'non-signatory': 'did not sign',
    host: 'host',
    participant: 'participant',
    'non-participant': 'did not take part',
    contributor: 'contributor',
    initiator: 'initiator',
    target: 'addressed',
    speaker: 'speaker',
    respondent: 'respondent',
    absent: 'absent',
    withdrawing: 'withdrawing',
    'returning-member': 'returning member',
    belligerent: 'party to the fighting',
    subject: 'subject',
    mediator: 'mediator',
    chair: 'chair',
    'voted-for': 'voted for',
    'voted-against': 'voted against',
    abstained: 'abstained',
    'did-not-vote': 'did not vote',
    'related-organisation': 'related organisation',
    beneficiary: 'beneficiary',
    critic: 'critic',
    supporter: 'supporter',
    invited: 'invited',
    observer: 'observer',
    nominator: 'nominator',
    'represented-by-prime-minister': 'represented by its prime minister',
    'source-of-threat': 'named as the source of the threat',
    venue: 'venue',
    created: 'created',
    member: 'member',
    guest: 'guest',
    enabler: 'enabler',
    silent: 'silent',
    reason: 'named as the reason',
    guarantor: 'guarantor',
  } satisfies Record<Role, string>,

  tier: {
    primary: 'primary',
    press: 'press',
    reference: 'reference',
    partisan: 'partisan',
  } satisfies Record<Tier, string>,

  accounts: 'Where sources differ',
  accountOf: (about: string, says: string, who: string) => `${about}: ${says}, according to ${who}.`,
  secondLook: 'Second look',
  /** What it found; `pages` is how many independent ones the record was held against. */
  outcome: {
    confirmed: (pages: number) =>
      `confirmed by ${counted('en', pages, { one: 'independent page', other: 'independent pages' })}`,
    corrected: (pages: number) =>
      `mended after ${counted('en', pages, { one: 'independent page', other: 'independent pages' })}`,
    disputed: () => 'sources differ',
    unconfirmed: () => 'no independent page was found',
  } satisfies Record<CheckOutcome, (pages: number) => string>,
  corrections: 'Corrected',
  inVersion: (version: string) => `version ${version}`,
  restsOn: (title: string, article: string | null) =>
    `Rests on: ${title}${article && !title.includes('Art.') ? `, Art. ${article}` : ''}`,

  report: 'Report an error',
  reportFault: 'What is wrong, and which page says otherwise?',
  reportHow:
    'Nothing is sent from here. Copy the report or open it in your mail program, and send it to the editors.',
  reportCopy: 'Copy the report',
  reportMail: 'Write as e-mail',
  reportCopied: 'Report copied',
  reportNotCopied: 'This page may not copy; mark the text above.',
  reportSubject: (record: string, id: string) => `Allyscope, ${record}: error in ${id}`,
  reportText: ({ name, id, version, link, fault }: Report) =>
    `Record: ${name}\nId: ${id}\nVersion of the data: ${version}\nView: ${link}\n\nWhat is wrong: ${fault || '…'}`,

  ballots: 'Recorded votes',
  ballotTally: 'The vote',
  ballotCount: {
    yes: (count: string) => `${count} for`,
    no: (count: string) => `${count} against`,
    abstain: (count: string) => `${count} abstained`,
    absent: (count: string) => `${count} not voting`,
  },
  ballotChoice: {
    yes: 'For',
    no: 'Against',
    abstain: 'Abstained',
    absent: 'Not voting',
    unknown: 'Not known',
  } satisfies Record<Choice, string>,
  ballotAmong: (choices: readonly string[]) => choices.join(' or '),
  ballotUnverified: 'unverified',
  ballotUnknown: 'Not known means that no list with this state was seen; it is none of the others.',

  facilities: 'Bases, radars and ranges',
  facilityKind: {
    base: 'Base',
    airfield: 'Airfield',
    radar: 'Radar',
    range: 'Range',
    naval: 'Naval site',
    'border-post': 'Border post',
    space: 'Space site',
    peacekeeping: 'Peacekeeping force',
    headquarters: 'Headquarters',
    seismic: 'Seismic station',
  } satisfies Record<(typeof FACILITY_KINDS)[number], string>,
  facilityHost: 'On the territory of',
  facilityOperator: 'Run by',
  facilityAgreement: 'Agreement',
  facilityPoint: { town: 'point of the town, not of the site', city: 'point of the city, not of the site' },
  facilityNoPoint: 'no point known',

  chairs: 'Who presided',
  createdOn: (date: string) => `set up ${date}`,

  /** How well a record is supported. */
  support: {
    high: 'well supported',
    medium: 'partly supported',
    low: 'weakly supported',
  } satisfies Record<Confidence, string>,
};
