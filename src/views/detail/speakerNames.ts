import type { Dataset } from '../../domain/dataset';
import type { Names } from '../../domain/fields';
import type { Office } from '../../domain/person';
import type { Statement } from '../../domain/statement';

/** Names of whoever made a statement; its id as a name where the record has no such actor. */
export function speakerNames(dataset: Dataset, { speaker }: Pick<Statement, 'speaker'>): Names {
  return (
    dataset.people.get(speaker)?.names ??
    dataset.organisations.get(speaker)?.names ??
    dataset.states.get(speaker)?.names ?? { primary: speaker, native: [], aliases: [] }
  );
}

/** The office in which a statement was made; null for an organisation's own, or where none is named. */
export function officeOf(dataset: Dataset, statement: Pick<Statement, 'speaker' | 'office'>): Office | null {
  const person = dataset.people.get(statement.speaker);
  return person?.offices.find(({ id }) => id === statement.office) ?? null;
}
