import type { Bead } from '../../network/twoMode';
import { tenths } from '../tenths';
import { type GatheredTie, OTHERS } from './gatherTies';
import { type MarkableTie, placeMarks } from './placeMarks';
import type { PlacedBead, PlacedParty, PlacedTie, VoicesInput } from './placeVoices';
import { curvePath, levelFor, type TieCurve } from './tieCurve';
import { DISC_RADIUS } from './voiceRows';
import type { TextStyle } from './wrapLabel';

export const CODE_STYLE: TextStyle = { size: 12, weight: 700, line: 14 };

const PORT_STEP = 5;
/** Within a capsule: before and after its codes, and between them, px. */
export const CAPSULE_PAD = 7;
const CAPSULE_GAP = 5;

/** Lines between parties in their places, each with its marks; by speaker from the top, then target. */
export function placeTies(
  ties: readonly GatheredTie[],
  speakers: readonly PlacedParty[],
  targets: readonly PlacedParty[],
  input: VoicesInput,
  room: { top: number; bottom: number },
): PlacedTie[] {
  const rankOf = (parties: readonly PlacedParty[]) =>
    new Map(parties.map((party, i) => [party.id ?? OTHERS, i]));
  const speakerRank = rankOf(speakers);
  const targetRank = rankOf(targets);
  const ranked = [...ties].sort(
    (a, b) =>
      (speakerRank.get(a.speaker) ?? 0) - (speakerRank.get(b.speaker) ?? 0) ||
      (targetRank.get(a.target) ?? 0) - (targetRank.get(b.target) ?? 0),
  );
  const curves = new Map<string, TieCurve>();
  for (const tie of ranked) {
    const from = speakers[speakerRank.get(tie.speaker) ?? 0] as PlacedParty;
    const to = targets[targetRank.get(tie.target) ?? 0] as PlacedParty;
    const leaving = ranked.filter(({ speaker }) => speaker === tie.speaker);
    const arriving = ranked.filter(({ target }) => target === tie.target);
    const start = port(leaving.indexOf(tie), leaving.length, 2 * (DISC_RADIUS - 6));
    const end = port(arriving.indexOf(tie), arriving.length, to.height - 10);
    curves.set(tie.key, {
      from: { x: from.x + DISC_RADIUS, y: from.y + start },
      to: { x: to.left, y: to.y + end },
      level: levelFor(to.left - from.x - DISC_RADIUS, room.bottom - room.top),
    });
  }
  const codes = new Map(ranked.map((tie) => [tie.key, input.codesOf(tie.mix)]));
  const capsuleWidth = (key: string) => {
    const texts = codes.get(key) ?? [];
    const width = texts.reduce(
      (sum, text) => sum + input.measure(text, CODE_STYLE.size, CODE_STYLE.weight) + CAPSULE_GAP,
      -CAPSULE_GAP,
    );
    return Math.max(BEAD_MIN, Math.ceil(width + 2 * CAPSULE_PAD));
  };
  const marks = placeMarks(
    ranked.map(
      (tie): MarkableTie => ({
        key: tie.key,
        beads: tie.beads,
        curve: curves.get(tie.key) as TieCurve,
        gathered: (tie.speaker === OTHERS || tie.target === OTHERS) && tie.beads.length > 1,
        wanted: input.open.has(tie.key) || tie.beads.some(({ key }) => input.lit.has(key)),
        capsule: capsuleWidth(tie.key),
      }),
    ),
    room,
  );
  return ranked.map((tie): PlacedTie => {
    const curve = curves.get(tie.key) as TieCurve;
    const mark = marks.get(tie.key);
    const at = mark?.form === 'beads' ? mark.at : [];
    const middle = mark && mark.form !== 'beads' ? mark.at : (at[Math.floor(at.length / 2)] ?? curve.from);
    return {
      key: tie.key,
      speaker: tie.speaker,
      target: tie.target,
      from: `speaker ${tie.speaker}`,
      to: `target ${tie.target}`,
      path: curvePath(curve),
      curve,
      mix: tie.mix,
      beads: tie.beads,
      form: mark?.form ?? 'bare',
      marks: at.map((point, i): PlacedBead => {
        const bead = tie.beads[i] as Bead;
        return {
          ...bead,
          x: tenths(point.x),
          y: tenths(point.y),
          tie: tie.key,
          speaker: tie.ownTie.get(bead.key)?.speaker ?? tie.speaker,
          target: tie.ownTie.get(bead.key)?.target ?? tie.target,
        };
      }),
      capsule:
        mark?.form === 'capsule'
          ? {
              x: tenths(mark.at.x),
              y: tenths(mark.at.y),
              width: capsuleWidth(tie.key),
              codes: codes.get(tie.key) ?? [],
            }
          : null,
      middle: { x: tenths(middle.x), y: tenths(middle.y) },
    };
  });
}

const BEAD_MIN = 28;

/** Offset of one of several ties that share an end, in order, at most `spread` px apart in all. */
function port(index: number, count: number, spread: number): number {
  if (count < 2) return 0;
  const step = Math.min(PORT_STEP, spread / (count - 1));
  return (index - (count - 1) / 2) * step;
}
