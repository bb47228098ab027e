import * as v from 'valibot';
import { type AllianceEvent, allianceEventSchema, briefEventSchema } from './allianceEvent';
import { type Claim, claimSchema } from './claim';
import { type About, type BriefPart, type Dataset, datasetSchema, PARTS, type Part } from './dataset';
import { type Spell, type State, spellSchema, stateSchema } from './member';
import { type Organisation, organisationSchema } from './organisation';
import { type PackedDate, type ReadDate, readPlainDate, unpackDate } from './partialDate';
import { type Person, personSchema } from './person';
import type { Problem } from './problem';
import type { readAnnex } from './readAnnex';
import {
  asObject,
  compare,
  date,
  type Miss,
  type Reading,
  sortedByDate,
  sortedById,
  startReading,
} from './reading';
import type { readSources } from './readSources';
import type { readStatements } from './readStatements';

/*
 * unknown parts → records, one by one → dates read → references resolved → Dataset
 */

export interface Parsed {
  /** Null only when `dataset.json` itself can't be read. */
  dataset: Dataset | null;
  problems: Problem[];
  /** How many records were set aside. */
  skipped: number;
}

/** What reads the parts that not every view needs; a part without its reader isn't read. */
export interface Readers {
  statements?: typeof readStatements;
  sources?: typeof readSources;
  annex?: typeof readAnnex;
}

/**
 * Reads the parts of a record. `readDate` reads EDTF; without it the parts' own `dates`, made at build, are used, and
 * plain dates. Lists come out sorted: events, statements and ballots by first day then id, the rest by id.
 */
export function parseDataset(
  parts: Partial<Record<Part, unknown>>,
  readers: Readers,
  readDate?: ReadDate,
): Parsed {
  const read = readDate ?? shippedDates(parts);
  const { problems, skipped, tools } = startReading(read);
  const { collect } = tools;
  const alliance = asObject(parts.alliance);
  const about = readAbout(alliance.dataset, read, problems);

  const openDate = (edtf: string, field: string, miss: Miss) =>
    edtf === '..' ? null : tools.date(edtf, field, miss);
  const states = collect(alliance.states, 'states.json', stateSchema, (state): State => state);
  const organisations = collect(
    alliance.organisations,
    'organisations.json',
    organisationSchema,
    (organisation, miss): Organisation => ({
      ...organisation,
      created: organisation.created === undefined ? null : tools.date(organisation.created, 'created', miss),
      chairs: organisation.chairs.map((chair, i) => ({
        ...chair,
        from: tools.date(chair.from, `chairs.${i}.from`, miss),
        to: openDate(chair.to, `chairs.${i}.to`, miss),
      })),
    }),
  );
  const claims = collect(alliance.claims, 'claims.json', claimSchema, (claim): Claim => claim);
  const people = collect(
    alliance.people,
    'people.json',
    personSchema,
    (person, miss): Person => ({
      ...person,
      offices: person.offices.map((office, i) => ({
        ...office,
        from: openDate(office.from, `offices.${i}.from`, miss),
        to: openDate(office.to, `offices.${i}.to`, miss),
      })),
    }),
  );
  const isActor = (id: string) => states.has(id) || organisations.has(id) || people.has(id);
  const spells = collect(alliance.memberships, 'memberships.json', spellSchema, (spell, miss): Spell => {
    if (!states.has(spell.state)) miss('state', `no state has the id “${spell.state}”`);
    return {
      ...spell,
      from: tools.date(spell.from, 'from', miss),
      to: openDate(spell.to, 'to', miss),
    };
  });
  const { brief: isBrief, events: list } = asObject(parts.events);
  const finishEvent = <E extends v.InferOutput<typeof briefEventSchema | typeof allianceEventSchema>>(
    event: E,
    miss: Miss,
  ) => {
    event.participants.forEach(({ actor }, i) => {
      if (!isActor(actor))
        miss(`participants.${i}.actor`, `no state, organisation or person has the id “${actor}”`);
    });
    return { ...event, date: tools.date(event.date, 'date', miss) };
  };
  const events =
    isBrief === true
      ? collect(
          list,
          'events.json',
          briefEventSchema,
          (event, miss): AllianceEvent => ({
            ...finishEvent(event, miss),
            summary: '',
            figures: [],
            accounts: [],
            sources: [],
          }),
        )
      : collect(
          list,
          'events.json',
          allianceEventSchema,
          (event, miss): AllianceEvent => ({
            ...finishEvent(event, miss),
            sourceCount: event.sources.length,
          }),
        );

  const reading: Reading = {
    ...tools,
    isState: (id) => states.has(id),
    isActor,
    isClaim: (id) => claims.has(id),
    isEvent: (id) => parts.events === undefined || events.has(id),
  };
  const spoken =
    parts.statements === undefined
      ? undefined
      : readers.statements?.(parts.statements, reading, about?.coders[0]?.id ?? 'a');
  const sources = parts.sources === undefined ? undefined : readers.sources?.(parts.sources, reading);
  const annex = parts.annex === undefined ? undefined : readers.annex?.(parts.annex, reading);

  if (!about) return { dataset: null, problems, skipped: skipped() };
  const dataset: Dataset = {
    about,
    states: sortedById(states),
    organisations: sortedById(organisations),
    people: sortedById(people),
    claims: sortedById(claims),
    spells: [...spells.values()].sort(
      (a, b) =>
        compare(a.state, b.state) ||
        compare(a.track, b.track) ||
        a.from.earliest - b.from.earliest ||
        compare(a.id, b.id),
    ),
    events: sortedByDate(events),
    statements: spoken?.statements ?? new Map(),
    agreement: spoken?.agreement ?? null,
    sources: sources ?? new Map(),
    ballots: annex?.ballots ?? new Map(),
    facilities: annex?.facilities ?? new Map(),
    releases: annex?.releases ?? [],
    parts: new Set(PARTS.filter((part) => parts[part] !== undefined)),
    brief: new Set<BriefPart>([
      ...(alliance.brief === true ? (['alliance'] as const) : []),
      ...(isBrief === true ? (['events'] as const) : []),
      ...(spoken?.brief ? (['statements'] as const) : []),
    ]),
  };
  return { dataset, problems, skipped: skipped() };
}

function readAbout(raw: unknown, read: ReadDate, problems: Problem[]): About | null {
  const file = 'dataset.json';
  const result = v.safeParse(datasetSchema, raw);
  if (!result.success) {
    for (const issue of result.issues) {
      problems.push({ file, id: 'the dataset', field: v.getDotPath(issue) ?? '', message: issue.message });
    }
    return null;
  }
  const before = problems.length;
  const miss: Miss = (field, message) => problems.push({ file, id: result.output.id, field, message });
  const about = {
    ...result.output,
    from: date(read, result.output.from, 'from', miss),
    to: date(read, result.output.to, 'to', miss),
    latest: date(read, result.output.latest, 'latest', miss),
  };
  return problems.length === before ? about : null;
}

/** Reads the dates that the build made ready: each part may hold `dates`, EDTF → packed. */
function shippedDates(parts: Partial<Record<Part, unknown>>): ReadDate {
  const table = new Map<string, PackedDate>();
  for (const part of PARTS) {
    for (const [edtf, packed] of Object.entries(asObject(asObject(parts[part]).dates))) {
      if (isPacked(packed)) table.set(edtf, packed);
    }
  }
  return (edtf) => {
    const packed = table.get(edtf);
    return packed ? unpackDate(edtf, packed) : readPlainDate(edtf);
  };
}

function isPacked(value: unknown): value is PackedDate {
  return Array.isArray(value) && value.length === 4 && value.every((n) => Number.isInteger(n));
}
