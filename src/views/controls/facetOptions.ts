import { type Dataset, nameOf } from '../../domain/dataset';
import type { Messages } from '../../i18n/messages/en';
import type { FacetCount } from '../../state/facets';
import type { Facet } from '../../state/view';
import { valueName } from './activeFilters';

export interface FacetOption {
  value: string;
  name: string;
  /** Everything it can be found by. */
  names: string[];
  count: FacetCount;
  chosen: boolean;
}

/**
 * The values of a facet to choose from: what occurs in the record, what the facet is for (actors are people and
 * organisations; states have their own), and whatever is chosen. Most shown first, then by name; stances in their order.
 */
export function facetOptions(
  dataset: Dataset,
  messages: Messages,
  facet: Facet,
  counts: ReadonlyMap<string, FacetCount>,
  chosen: readonly string[],
): FacetOption[] {
  const fits = (value: string) => {
    if (facet === 'state') return dataset.states.has(value);
    if (facet === 'actor') return dataset.people.has(value) || dataset.organisations.has(value);
    return true;
  };
  const values = new Set([...[...counts.keys()].filter(fits), ...chosen]);
  const { compare } = new Intl.Collator(messages.lang);
  return [...values]
    .map((value) => {
      const name =
        facet === 'stance' ? stanceName(messages, value) : valueName(dataset, messages, facet, value);
      return {
        value,
        name,
        names: [name, nameOf(dataset, value), ...otherNames(dataset, value)],
        count: counts.get(value) ?? { events: 0, statements: 0 },
        chosen: chosen.includes(value),
      };
    })
    .sort((a, b) =>
      facet === 'stance'
        ? Number(b.value) - Number(a.value)
        : b.count.events + b.count.statements - (a.count.events + a.count.statements) ||
          compare(a.name, b.name),
    );
}

/** Without its code, which is drawn beside it. */
function stanceName({ record }: Messages, value: string): string {
  return Object.hasOwn(record.stanceName, value)
    ? record.stanceName[value as keyof typeof record.stanceName]
    : value;
}

function otherNames(dataset: Dataset, value: string): string[] {
  const names =
    dataset.states.get(value)?.names ??
    dataset.people.get(value)?.names ??
    dataset.organisations.get(value)?.names;
  return names ? [...names.native.map(({ text }) => text), ...names.aliases] : [];
}
