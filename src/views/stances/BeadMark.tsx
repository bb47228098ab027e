import { memo } from 'react';
import type { Stance } from '../../domain/stance';
import { BEAD_RADIUS } from '../../layout/graph/placeMarks';
import type { PlacedBead } from '../../layout/graph/placeVoices';
import { STANCE_MARKS } from '../../theme/stancePalette';

export interface MarkState {
  label: string;
  selected: boolean;
  muted: boolean;
  hovered: boolean;
  /** Whether Tab comes here. */
  current: boolean;
}

export interface MarkHandlers {
  onChoose: (key: string) => void;
  onEnter: (key: string) => void;
  onLeave: () => void;
  onFocus: (key: string) => void;
}

interface Props extends MarkHandlers, MarkState {
  bead: PlacedBead;
  code: string;
}

/** One statement on its line: a ring with its sign; dashed if conditional, dotted if unverified. */
export const BeadMark = memo(function BeadMark({
  bead,
  code,
  label,
  selected,
  muted,
  hovered,
  current,
  onChoose,
  onEnter,
  onLeave,
  onFocus,
}: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG mark can't be an HTML button.
    <g
      className="stances-mark stances-bead"
      role="button"
      tabIndex={current ? 0 : -1}
      aria-label={label}
      aria-pressed={selected}
      data-mark={bead.key}
      data-id={bead.statement}
      data-kind="statement"
      data-stance={bead.stance ?? undefined}
      data-position={bead.position ?? undefined}
      data-conditional={bead.condition !== null || undefined}
      data-unverified={bead.unverified || undefined}
      data-selected={selected || undefined}
      data-muted={muted || undefined}
      data-hovered={hovered || undefined}
      style={{ transform: `translate(${bead.x}px, ${bead.y}px)`, color: inkOf(bead.stance) }}
      onClick={() => onChoose(bead.key)}
      onPointerEnter={() => onEnter(bead.key)}
      onPointerLeave={onLeave}
      onFocus={() => onFocus(bead.key)}
    >
      <circle className="stances-hit" r={12} />
      <circle className="stances-ring" r={BEAD_RADIUS + 3.5} />
      <circle className="stances-bead-disc" r={BEAD_RADIUS - 1} />
      <text className="stances-code" y={4.2} textAnchor="middle">
        {code}
      </text>
    </g>
  );
});

/** Colour of a stance's line; muted text where nothing is coded. */
export function inkOf(stance: Stance | null): string {
  return stance === null ? 'var(--muted)' : STANCE_MARKS[stance].line;
}
