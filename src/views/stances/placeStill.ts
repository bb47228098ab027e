import { nameOf, shortNameOf } from '../../domain/dataset';
import { type PlacedClaimRows, placeClaimRows } from '../../layout/graph/placeClaimRows';
import { type PlacedVoices, placeVoices } from '../../layout/graph/placeVoices';
import { type Bead, mixOf } from '../../network/twoMode';
import type { StillProps } from '../still';
import { codesOf } from './codesOf';
import { NARROW_BELOW } from './narrowBelow';
import type { Voices } from './readVoices';
import { tellApart } from './tellApart';
import { voicesLabels } from './voicesLabels';
import { alignmentOf } from './voicesOf';

const NOTHING: ReadonlySet<never> = new Set();

/** A still's marks in their places: the picture of speakers and claims, or rows where there is no room for it. */
export type PlacedStill = { form: 'voices'; voices: PlacedVoices } | { form: 'rows'; rows: PlacedClaimRows };

export function placeStill(props: StillProps, voices: Voices): PlacedStill {
  return props.size.width < NARROW_BELOW
    ? { form: 'rows', rows: placeRows(props, voices) }
    : { form: 'voices', voices: placePicture(props, voices) };
}

/** As the live picture is before anything in it is opened. */
export function placePicture(
  { dataset, size, messages, measure }: StillProps,
  { network, first }: Voices,
): PlacedVoices {
  return placeVoices(
    {
      network,
      alignment: alignmentOf(dataset),
      ...voicesLabels(dataset, network, 'claims', messages),
      lit: first.beads,
      wanted: first.parties,
      open: NOTHING,
      unfolded: NOTHING,
      measure,
    },
    size,
  );
}

function placeRows(
  { dataset, size, messages, measure }: StillProps,
  { network, lit }: Voices,
): PlacedClaimRows {
  const letters = tellApart(new Map(network.speakers.map(({ id }) => [id, nameOf(dataset, id)])));
  const codeOf = (beads: readonly Bead[]) => {
    const [first] = beads;
    if (beads.length === 1 && first)
      return first.stance === null ? '?' : messages.record.stanceCode[first.stance];
    return codesOf(mixOf(beads), messages)
      .map(({ text }) => text)
      .join(' ');
  };
  return placeClaimRows(
    {
      network,
      chosen: lit.parties,
      labelOf: (id) => shortNameOf(dataset, id),
      nameOf: (id) => nameOf(dataset, id),
      lettersOf: (id) => letters.get(id) ?? '',
      codeOf,
      measure,
    },
    size,
  );
}
