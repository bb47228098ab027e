import { memo } from 'react';
import type { Stance } from '../../domain/stance';
import { BEAD_RADIUS } from '../../layout/graph/placeMarks';
import type { PlacedBead } from '../../layout/graph/placeVoices';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { Mark, type MarkHandlers, type MarkState } from './Mark';

interface Props extends MarkHandlers, MarkState {
  bead: PlacedBead;
  code: string;
}

/** One statement on its line: a ring with its sign; dashed if conditional, dotted if unverified. */
export const BeadMark = memo(function BeadMark({ bead, code, ...rest }: Props) {
  return (
    <Mark
      {...rest}
      markKey={bead.key}
      className="stances-bead"
      id={bead.statement}
      kind="statement"
      stance={bead.stance}
      position={bead.position}
      conditional={bead.condition !== null}
      unverified={bead.unverified}
      style={{ transform: `translate(${bead.x}px, ${bead.y}px)`, color: inkOf(bead.stance) }}
      hit={<circle className="stances-hit" r={12} />}
    >
      <circle className="stances-ring" r={BEAD_RADIUS + 3.5} />
      <circle className="stances-bead-disc" r={BEAD_RADIUS - 1} />
      <text className="stances-code" y={4.2} textAnchor="middle">
        {code}
      </text>
    </Mark>
  );
});

/** Colour of a stance's line; muted text where nothing is coded. */
export function inkOf(stance: Stance | null): string {
  return stance === null ? 'var(--muted)' : STANCE_MARKS[stance].line;
}
