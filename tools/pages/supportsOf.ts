import { type Dataset, nameOf, shortNameOf } from '../../src/domain/dataset';
import type { Language } from '../../src/state/view';
import { pageWords } from './pageWords';
import { messagesOf } from './takeaway';

/** One thing that a source is cited for. */
export interface Support {
  /** Id to look the record up by; a spell's is its state's. */
  focus: string;
  name: string;
}

export interface Supported {
  supports: Support[];
  /** Records whose second look was taken against it, without their citing it. */
  checks: Support[];
}

/** What each source of a record is cited for, source id → records, in the order of the record's files. */
export function supportsOf(dataset: Dataset, lang: Language): ReadonlyMap<string, Supported> {
  const found = new Map<string, Supported>(
    [...dataset.sources.keys()].map((id) => [id, { supports: [], checks: [] }]),
  );
  const words = pageWords(lang).sourcesPage;
  const add = (list: keyof Supported, source: string | undefined, focus: string, name: string) => {
    const entry = source === undefined ? undefined : found.get(source);
    if (!entry || entry.supports.some((one) => one.focus === focus && one.name === name)) return;
    if (!entry[list].some((one) => one.focus === focus && one.name === name))
      entry[list].push({ focus, name });
  };
  const cite = (record: Citing, focus: string, name: string) => {
    for (const source of [
      ...(record.sources ?? []),
      record.document?.source,
      ...(record.figures ?? []).map((figure) => figure.source),
      ...(record.accounts ?? []).map((account) => account.source),
    ])
      add('supports', source, focus, name);
    for (const source of record.checked?.against ?? []) add('checks', source, focus, name);
  };
  const { spell } = messagesOf(lang).record;
  for (const one of dataset.spells)
    cite(
      one,
      one.state,
      words.spell(
        nameOf(dataset, one.state),
        `${shortNameOf(dataset, one.organisation)}, ${spell[one.status]}`,
      ),
    );
  for (const one of dataset.events.values()) cite(one, one.id, one.title);
  for (const one of dataset.statements.values())
    cite(one, one.id, `${nameOf(dataset, one.speaker)}: ${one.paraphrase}`);
  for (const one of dataset.ballots.values()) cite(one, one.id, one.title);
  for (const one of dataset.facilities.values()) cite(one, one.id, one.name);
  for (const person of dataset.people.values())
    for (const office of person.offices) cite(office, person.id, `${person.names.primary}, ${office.title}`);
  for (const organisation of dataset.organisations.values()) {
    cite(organisation, organisation.id, organisation.names.primary);
    for (const chair of organisation.chairs)
      cite(chair, organisation.id, words.chair(shortNameOf(dataset, organisation.id)));
  }
  for (const { corrections } of dataset.releases)
    for (const { record, source } of corrections)
      add('supports', source, record, words.correction(nameOf(dataset, record)));
  return found;
}

interface Citing {
  sources?: readonly string[];
  document?: { source?: string | undefined } | undefined;
  figures?: readonly { source?: string | undefined }[];
  accounts?: readonly { source?: string | undefined }[];
  checked?: { against: readonly string[] } | undefined;
}
