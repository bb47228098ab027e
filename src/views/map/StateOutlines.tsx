import { memo } from 'react';
import type { Standing } from '../../domain/member';
import { useHover } from '../useHover';
import type { PreparedState } from './prepareFrame';

interface Props {
  states: readonly PreparedState[];
  standings: ReadonlyMap<string, Standing>;
  selected: string | null;
  /** Which state shows the ring of the keyboard. */
  ringed: string | null;
}

/** Outlines over all fills, where a neighbour can't cover them: standing, rested on, chosen, focused. */
export const StateOutlines = memo(function StateOutlines({ states, standings, selected, ringed }: Props) {
  return (
    <g className="map-outlines" aria-hidden>
      {states.map(({ id, geography }) => {
        const status = standings.get(id)?.status;
        return status === 'observer' || status === 'signatory' ? (
          <path key={id} className={`map-outline map-outline-${status}`} d={geography.svgPath ?? ''} />
        ) : null;
      })}
      <Hovered states={states} />
      <Outline className="map-outline map-outline-selected" states={states} id={selected} />
      <Outline className="map-outline map-outline-ring-inner" states={states} id={ringed} />
      <Outline className="map-outline map-outline-ring" states={states} id={ringed} />
    </g>
  );
});

function Hovered({ states }: Pick<Props, 'states'>) {
  return <Outline className="map-outline map-outline-hovered" states={states} id={useHover()} />;
}

function Outline({
  states,
  id,
  className,
}: Pick<Props, 'states'> & { id: string | null; className: string }) {
  const path = id === null ? null : states.find((state) => state.id === id)?.geography.svgPath;
  return path ? <path className={className} d={path} /> : null;
}
