import type { Position, Stance } from '../../domain/stance';
import type { PlacedTie } from '../../layout/graph/placeVoices';
import { STANCE_MARKS } from '../../theme/stancePalette';

/** How the line of a tie is drawn. */
export interface TieLook {
  /** The one stance and the one position of all its beads; null where they differ. */
  stance: Stance | null;
  position: Position | null;
  /** px. */
  width: number;
  /** Drawn double, with a gap of `width - 0.5` in a line of `width + 2.5`. */
  double: boolean;
  dash: string | null;
}

/** Wider the more was said, up to a point; dashed and doubled by its stance; plain where its beads differ. */
export function lineOf({ beads, form }: Pick<PlacedTie, 'beads' | 'form'>): TieLook {
  const stance = shared(beads.map((bead) => bead.stance));
  const mark = stance === null ? null : STANCE_MARKS[stance];
  return {
    stance,
    position: shared(beads.map((bead) => bead.position)),
    width: form === 'bare' ? 1.25 : Math.min(2 + (beads.length - 1) * 0.3, stance === null ? 3 : 4),
    double: mark?.double ?? false,
    dash: mark?.dash ?? null,
  };
}

function shared<T>(values: readonly (T | null)[]): T | null {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}
