import { memo } from 'react';
import { Geography } from 'react-simple-maps/core';
import type { Standing, Status } from '../../domain/member';
import type { Emphasis } from '../../state/emphasis';
import type { PreparedState } from './prepareFrame';

interface Props {
  states: readonly PreparedState[];
  standings: ReadonlyMap<string, Standing>;
  emphasis: Emphasis;
  /** Of the hatches. */
  prefix: string;
  /** The one that Tab reaches; null where this drawing repeats another, and nothing in it can be tabbed to. */
  active: string | null;
  /** Full names for screen readers, by id. */
  names: ReadonlyMap<string, string>;
}

/** The states, each a path that is touched only when its own standing, choice or name changes. */
export const StateShapes = memo(function StateShapes(props: Props) {
  const { states, standings, emphasis, prefix, active, names } = props;
  return states.map(({ id, geography }) => (
    <StateShape
      key={id}
      id={id}
      geography={geography}
      status={standings.get(id)?.status ?? 'other'}
      selected={emphasis.focus === id}
      muted={emphasis.focus !== null && !emphasis.related.has(id)}
      prefix={prefix}
      tabIndex={active === null ? null : active === id ? 0 : -1}
      name={names.get(id) ?? null}
    />
  ));
});

interface StateProps {
  id: string;
  geography: PreparedState['geography'];
  status: Status;
  selected: boolean;
  muted: boolean;
  prefix: string;
  tabIndex: 0 | -1 | null;
  /** Null for a state that the record does not name: it is drawn, and that is all. */
  name: string | null;
}

const HATCHED: Partial<Record<Status, string>> = { frozen: 'frozen', former: 'former' };

const StateShape = memo(function StateShape(props: StateProps) {
  const { id, geography, status, selected, muted, prefix, tabIndex, name } = props;
  const interactive = name !== null && tabIndex !== null;
  const hatch = HATCHED[status];
  return (
    <>
      <Geography
        geography={geography}
        className="map-state"
        fillRule="evenodd"
        data-id={id}
        data-kind="state"
        data-status={status}
        data-selected={selected || undefined}
        data-muted={muted || undefined}
        // The library gives every path a tab stop; here one path has it at a time.
        tabIndex={interactive ? tabIndex : undefined}
        role={interactive ? 'button' : undefined}
        aria-label={interactive ? name : undefined}
        aria-pressed={interactive ? selected : undefined}
        aria-hidden={interactive ? undefined : true}
      />
      {hatch && (
        <path
          className="map-state-hatch"
          d={geography.svgPath ?? ''}
          fillRule="evenodd"
          fill={`url(#${prefix}${hatch})`}
          data-muted={muted || undefined}
          aria-hidden
        />
      )}
    </>
  );
});
