import type { PlacedEvent } from './placeEvents';

export type Tone = 'plain' | 'conflict';
/** Which end of a bar fades, because it isn't sharply known. */
export type Fade = 'start' | 'end' | 'both';

/** What an event's mark is drawn from, in px. */
export interface EventShape {
  tone: Tone;
  /** A day: a disc, or upright for a conflict. Days, or more than is known: a bar. */
  body: 'disc' | 'upright' | 'bar';
  /** Ends of a bar; outside of the plot where it is cut off there. */
  from: number;
  to: number;
  middle: number;
  fade: Fade | null;
  /** Whether the bar is long enough for its fading to be seen. */
  fades: boolean;
  /** SVG path of the line that goes on from what hasn't ended. */
  tail: string | null;
}

/** Beyond an edge of the plot, so that a bar that is cut off has no round end there. */
const BEYOND = 14;
/** Shorter than this, px, a bar has no room to fade. */
const FADING = 40;

/** The shapes that an event in its place is drawn with. */
export function shapeEvent({ extent, y, shape, event, coarse, soft, cut, tail }: PlacedEvent): EventShape {
  const tone = event.category === 'conflict' || event.category === 'domestic-crisis' ? 'conflict' : 'plain';
  const from = extent.start - (cut.start ? BEYOND : 0);
  const to = extent.end + (cut.end ? BEYOND : 0);
  const middle = (extent.start + extent.end) / 2;
  const fade: Fade | null =
    coarse || (soft.start && soft.end) ? 'both' : soft.start ? 'start' : soft.end ? 'end' : null;
  const point = shape === 'point' && !cut.start;
  return {
    tone,
    body: !point ? 'bar' : tone === 'conflict' ? 'upright' : 'disc',
    from,
    to,
    middle,
    fade,
    fades: shape === 'bar' && fade !== null && to - from > FADING,
    tail:
      tail &&
      `M${middle} ${y}v4q0 3.5 3.5 3.5H${tail.to - 1}${tail.kind === 'open' ? 'm-5 -3l5 3l-5 3' : ''}`,
  };
}

/** Upright pill of a conflict's day, about its middle. */
export const UPRIGHT = { width: 7, height: 12 };

/** Opacities along a fading bar: at its start, somewhere between, at its end. */
export const FADE_STOPS: Record<Fade, readonly (readonly [offset: number, opacity: number])[]> = {
  start: [
    [0, 0.12],
    [0.35, 1],
    [1, 1],
  ],
  end: [
    [0, 1],
    [0.65, 1],
    [1, 0.12],
  ],
  both: [
    [0, 0.12],
    [0.5, 0.75],
    [1, 0.12],
  ],
};
