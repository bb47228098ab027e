import * as v from 'valibot';
import { type AllianceEvent, allianceEventSchema, briefEventSchema } from './allianceEvent';
import { type Claim, claimSchema } from './claim';
import { type About, type Dataset, datasetSchema, PARTS, type Part } from './dataset';
import { type Spell, type State, spellSchema, stateSchema } from './member';
import { type Organisation, organisationSchema } from './organisation';
import { type PackedDate, type PartialDate, type ReadDate, readPlainDate, unpackDate } from './partialDate';
import { type Person, personSchema } from './person';
import type { Problem } from './problem';
import { type Source, sourceSchema } from './source';
import { briefStatementSchema, type Statement, statementSchema } from './statement';

/*
 * unknown parts → records, one by one → dates read → references resolved → Dataset
 *
 * A record that fails is set aside and told; the rest stands. Nothing here throws on any input.
 */

export interface Parsed {
  /** Null only when `dataset.json` itself can't be read. */
  dataset: Dataset | null;
  problems: Problem[];
  /** How many records were set aside. */
  skipped: number;
}

interface Collected<T> {
  records: Map<string, T>;
  problems: Problem[];
}

/**
 * Reads the parts of a record. `readDate` reads EDTF; without it the parts' own `dates`, made at build, are used, and
 * plain dates. Lists come out sorted: events and statements by first day then id, the rest by id.
 */
export function parseDataset(parts: Partial<Record<Part, unknown>>, readDate?: ReadDate): Parsed {
  const problems: Problem[] = [];
  let skipped = 0;
  const read = readDate ?? shippedDates(parts);
  const alliance = asObject(parts.alliance);

  function collect<S extends v.GenericSchema, T>(
    list: unknown,
    file: string,
    schema: S,
    finish: (record: v.InferOutput<S>, miss: Miss) => T,
  ): Map<string, T> {
    const collected = collectRecords(list, file, schema, finish);
    problems.push(...collected.problems);
    skipped += new Set(collected.problems.map((problem) => problem.id)).size;
    return collected.records;
  }

  const states = collect(alliance.states, 'states.json', stateSchema, (state): State => state);
  const organisations = collect(
    alliance.organisations,
    'organisations.json',
    organisationSchema,
    (o): Organisation => o,
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
        from: office.from === '..' ? null : date(read, office.from, `offices.${i}.from`, miss),
        to: office.to === '..' ? null : date(read, office.to, `offices.${i}.to`, miss),
      })),
    }),
  );
  const isActor = (id: string) => states.has(id) || organisations.has(id) || people.has(id);
  const spells = collect(alliance.memberships, 'memberships.json', spellSchema, (spell, miss): Spell => {
    if (!states.has(spell.state)) miss('state', `no state has the id “${spell.state}”`);
    return {
      ...spell,
      from: date(read, spell.from, 'from', miss),
      to: spell.to === '..' ? null : date(read, spell.to, 'to', miss),
    };
  });
  const { brief: isBrief, events: eventList } = asObject(parts.events);
  const briefEvents = isBrief === true;
  const finishEvent = <E extends v.InferOutput<typeof briefEventSchema | typeof allianceEventSchema>>(
    event: E,
    miss: Miss,
  ) => {
    event.participants.forEach(({ actor }, i) => {
      if (!isActor(actor))
        miss(`participants.${i}.actor`, `no state, organisation or person has the id “${actor}”`);
    });
    return { ...event, date: date(read, event.date, 'date', miss) };
  };
  const events = briefEvents
    ? collect(
        eventList,
        'events.json',
        briefEventSchema,
        (event, miss): AllianceEvent => ({
          ...finishEvent(event, miss),
          summary: '',
          figures: [],
          sources: [],
        }),
      )
    : collect(
        eventList,
        'events.json',
        allianceEventSchema,
        (event, miss): AllianceEvent => ({
          ...finishEvent(event, miss),
          sourceCount: event.sources.length,
        }),
      );
  const hasEvents = parts.events !== undefined;
  const { brief: isBriefToo, statements: statementList } = asObject(parts.statements);
  const briefStatements = isBriefToo === true;
  const finishStatement = <S extends v.InferOutput<typeof briefStatementSchema | typeof statementSchema>>(
    statement: S,
    miss: Miss,
  ) => {
    if (!isActor(statement.speaker))
      miss('speaker', `no person or organisation has the id “${statement.speaker}”`);
    if (!isActor(statement.for)) miss('for', `no state or organisation has the id “${statement.for}”`);
    statement.codings.forEach((coding, i) => {
      coding.positions.forEach(({ claim }, j) => {
        if (!claims.has(claim)) miss(`codings.${i}.positions.${j}.claim`, `no claim has the id “${claim}”`);
      });
      coding.attitudes.forEach(({ target }, j) => {
        const known = isActor(target) || claims.has(target) || events.has(target);
        if (hasEvents && !known)
          miss(`codings.${i}.attitudes.${j}.target`, `nothing in the record has the id “${target}”`);
      });
    });
    return { ...statement, date: date(read, statement.date, 'date', miss) };
  };
  const statements = briefStatements
    ? collect(statementList, 'statements.json', briefStatementSchema, (statement, miss): Statement => {
        const { codings, ...rest } = finishStatement(statement, miss);
        const unexplained = codings.map((coding) => ({
          ...coding,
          attitudes: coding.attitudes.map((attitude) => ({ ...attitude, because: '' })),
        }));
        return { ...rest, paraphrase: '', codings: unexplained, sources: [] };
      })
    : collect(
        statementList,
        'statements.json',
        statementSchema,
        (statement, miss): Statement => ({
          ...finishStatement(statement, miss),
          sourceCount: statement.sources.length,
        }),
      );
  const sources = collect(
    asObject(parts.sources).sources,
    'sources.json',
    sourceSchema,
    (source): Source => source,
  );

  const about = readAbout(alliance.dataset, read, problems);
  if (!about) return { dataset: null, problems, skipped };
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
    statements: sortedByDate(statements),
    sources: sortedById(sources),
    parts: new Set(PARTS.filter((part) => parts[part] !== undefined)),
    brief: briefEvents || briefStatements,
  };
  return { dataset, problems, skipped };
}

/** Tells that a field keeps its record from standing. */
type Miss = (field: string, message: string) => void;

function collectRecords<S extends v.GenericSchema, T>(
  list: unknown,
  file: string,
  schema: S,
  finish: (record: v.InferOutput<S>, miss: Miss) => T,
): Collected<T> {
  const records = new Map<string, T>();
  const problems: Problem[] = [];
  if (list === undefined) return { records, problems };
  if (!Array.isArray(list)) {
    problems.push({ file, id: 'the file', field: '', message: 'expected a list of records' });
    return { records, problems };
  }
  list.forEach((raw: unknown, index) => {
    const id = idOf(raw) ?? `#${index + 1}`;
    const result = v.safeParse(schema, raw);
    if (!result.success) {
      for (const issue of result.issues) {
        problems.push({ file, id, field: v.getDotPath(issue) ?? '', message: issue.message });
      }
      return;
    }
    if (records.has(id)) {
      problems.push({
        file,
        id,
        field: 'id',
        message: 'an earlier record has this id; the first one stands',
      });
      return;
    }
    const before = problems.length;
    const record = finish(result.output, (field, message) => problems.push({ file, id, field, message }));
    if (problems.length === before) records.set(id, record);
  });
  return { records, problems };
}

function idOf(raw: unknown): string | null {
  const { id } = asObject(raw);
  return typeof id === 'string' && id !== '' ? id.slice(0, 96) : null;
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

function date(read: ReadDate, edtf: string, field: string, miss: Miss): PartialDate {
  const result = read(edtf);
  if (result) return result;
  miss(field, `“${edtf}” is not a date (EDTF, such as 2022-11-23, 2022-11 or 2022-01-06/2022-01-19)`);
  return {
    edtf,
    earliest: 0,
    latest: 0,
    precision: 'year',
    interval: false,
    open: false,
    softStart: true,
    softEnd: true,
  };
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sortedById<T>(records: Map<string, T>): Map<string, T> {
  return new Map([...records].sort(([a], [b]) => compare(a, b)));
}

function sortedByDate<T extends { date: PartialDate }>(records: Map<string, T>): Map<string, T> {
  return new Map([...records].sort(([a, x], [b, y]) => x.date.earliest - y.date.earliest || compare(a, b)));
}
