import type { Status } from '../../domain/member';
import { type Box, boxAbout, overlap } from '../../layout/geo/box';
import { type Fit, type Lean, toContainer } from '../../layout/geo/fitFrame';
import type { GeoFrame, GeoState } from '../../layout/geo/geoFrame';
import type { PlacedLabel } from '../../layout/geo/placeLabels';
import { pointProjection } from '../../layout/geo/pointProjection';
import type { StillProps } from '../still';
import type { EventMark } from './eventMark';
import { capitalsAt, fitMap, fixedBoxes, NARROW, roundChosen } from './fitMap';
import { nameEventMarks, placeEventMarks } from './placeEventMarks';
import { placeMap } from './placeMap';
import { prepareFrame } from './prepareFrame';
import type { StillSubject } from './selectStill';

export interface PlacedState extends GeoState {
  status: Status;
  selected: boolean;
  muted: boolean;
}

export interface PlacedStill {
  fit: Fit;
  /** Those of which something is in the picture. */
  states: readonly PlacedState[];
  labels: readonly PlacedLabel[];
  /** Those that lie in the picture. */
  marks: readonly EventMark[];
}

const UNZOOMED = { k: 1, x: 0, y: 0 };

type Given = Pick<StillProps, 'dataset' | 'size' | 'measure' | 'messages'> & {
  frame: GeoFrame;
  /** As the live map that takes over: to the end where that has an inset. */
  lean?: Lean;
  subject: StillSubject;
};

/** Everything of the map in px, where the live map has it that takes over, without zoom, inset and card. */
export function placeStill({
  frame,
  dataset,
  subject,
  size,
  measure,
  messages,
  lean = 'middle',
}: Given): PlacedStill {
  const { standings, emphasis, near } = subject;
  const narrow = size.width < NARROW;
  const fit = fitMap(frame, dataset.spells, size, lean);
  const projection = pointProjection(frame, fit);
  const fixed = fixedBoxes(size, null);
  const statusOf = (id: string) => standings.get(id)?.status ?? 'other';
  const names = new Map<string, string>(
    [...dataset.states.values()].map(({ id, names }) => [id, names.primary]),
  );
  const avoid = capitalsAt(dataset.states, projection);
  const placeNames = (headline: readonly Box[]) =>
    placeMap({
      states: prepareFrame(frame),
      names,
      standings,
      fit,
      zoomed: UNZOOMED,
      size,
      obstacles: [...fixed, ...roundChosen(near.chosen, projection, UNZOOMED), ...headline],
      capitals: narrow ? 'wide' : 'all',
      avoid,
      measure,
    });
  const found = placeEventMarks({ near, projection, zoomed: UNZOOMED, emphasis, messages });
  const nameMarks = (labels: readonly PlacedLabel[]) =>
    nameEventMarks(found, dataset.events, {
      named: !narrow,
      headline: 'named',
      size,
      taken: [...fixed, ...labels.map(({ box }) => box)],
      measure,
    });

  let labels = placeNames([]);
  let marks = nameMarks(labels);
  if (!narrow && !headlineOf(marks)) {
    // What the picture is about goes before the names of states that are merely near.
    const told = headlineOf(nameMarks(labels.filter(({ id }) => statusOf(id) !== 'other')));
    if (told) {
      const [x, y] = [told.at[0] + told.label.dx, told.at[1] + told.label.dy];
      labels = placeNames([boxAbout([x, y], measure(told.label.text, 12, 600) + 6, 18)]);
      marks = nameMarks(labels);
    }
  }
  const room = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  return {
    fit,
    states: frame.states
      .filter(({ bounds: [left, top, right, bottom] }) => {
        const [x0, y0] = toContainer(fit, [left, top]);
        const [x1, y1] = toContainer(fit, [right, bottom]);
        return overlap({ x0, y0, x1, y1 }, room);
      })
      .map((state) => ({
        ...state,
        status: statusOf(state.id),
        selected: emphasis.focus === state.id,
        muted: emphasis.focus !== null && !emphasis.related.has(state.id),
      })),
    labels,
    marks: marks.filter(({ at: [x, y] }) => x > 0 && y > 0 && x < size.width && y < size.height),
  };
}

/** The mark of what the map is about, if its name stands beside it. */
function headlineOf(marks: readonly EventMark[]) {
  const mark = marks.find(({ chosen, label }) => chosen && label);
  return mark?.label ? { at: mark.at, label: mark.label } : null;
}
