import type { ReactNode } from 'react';
import { toggleFilter } from '../../state/transitions';
import type { Facet } from '../../state/view';
import { useLens } from '../useLens';

interface Props {
  facet: Facet;
  id: string;
  children: ReactNode;
}

/** Narrows all lenses to one value, and widens them again. */
export function FilterButton({ facet, id, children }: Props) {
  const { view, go } = useLens();
  return (
    <button
      type="button"
      className="button"
      data-action="filter"
      aria-pressed={view[facet].includes(id)}
      onClick={() => go(toggleFilter(facet, id))}
    >
      {children}
    </button>
  );
}
