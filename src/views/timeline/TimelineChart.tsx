import { type FocusEvent, type PointerEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { formatDay } from '../../i18n/format';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { lengthOf, windowAround } from '../../layout/timeline/moveWindow';
import { placeHits } from '../../layout/timeline/placeHits';
import { setHover } from '../useHover';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import { Axis } from './Axis';
import { BinMenu } from './BinMenu';
import { CursorLine, CursorPill } from './Cursor';
import { EmptyWindow } from './EmptyWindow';
import { Overview } from './Overview';
import { TimelineMarks } from './TimelineMarks';
import { TimelineTip } from './TimelineTip';
import { createTeller } from './tellMark';
import { useMarkKeys } from './useMarkKeys';
import { usePlaced } from './usePlaced';
import { keyAt, usePlotGestures } from './usePlotGestures';
import { useTimeMoves } from './useTimeMoves';

/** Time from left to right: overview and window, lanes, cursor. */
export function TimelineChart({ size }: { size: Size }) {
  const { dataset, selection, emphasis, headlineEvent, window, extent, messages } = useLens();
  const placed = usePlaced(size);
  const moves = useTimeMoves();
  const teller = useMemo(() => createTeller(dataset, messages), [dataset, messages]);
  const hits = useMemo(() => placeHits(placed.marks, placed.frame.lanes), [placed]);
  const root = useRef<SVGSVGElement | null>(null);
  const tip = useRef<HTMLDivElement | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const keys = useId();
  const { frame, marks } = placed;
  const words = timelineWords(messages.lang);

  const onMark = (key: string) => {
    const mark = marks.find((one) => one.key === key);
    if (!mark) return;
    setShown(null);
    if (mark.kind !== 'bin') {
      keyboard.setActive(mark.ids[0]);
      moves.choose(mark.ids[0]);
      return;
    }
    const next = windowAround(mark.span, extent);
    // Where a closer look would part nothing, what is gathered is listed.
    if (lengthOf(next) < lengthOf(window) * 0.8) moves.showWindow(next);
    else setOpened(mark.key);
  };
  const keyboard = useMarkKeys({
    placed,
    root,
    moves,
    onMark,
    onEscape: () => {
      setShown(null);
      return shown !== null;
    },
  });
  const gestures = usePlotGestures({
    scale: placed.scale,
    extent,
    moves,
    onMark,
    onPress: (x) => moves.moveCursor(placed.scale.dayAt(x)),
  });

  const point = (key: string | null) => {
    setShown(key);
    const mark = key === null ? null : marks.find((one) => one.key === key);
    setHover(mark && mark.kind !== 'bin' ? mark.ids[0] : null);
  };
  const onPointerOver = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') point(keyAt(event.target));
  };
  const onPointerLeave = (event: PointerEvent) => {
    if (event.relatedTarget instanceof Node && tip.current?.contains(event.relatedTarget)) return;
    point(null);
  };
  const onFocus = (event: FocusEvent) => {
    const key = keyAt(event.target);
    const visible = event.target.matches(':focus-visible');
    if (key !== null && visible) point(key);
  };
  const close = useCallback(() => setOpened(null), []);

  const bin = marks.find((mark) => mark.key === opened);
  const told = opened === null ? marks.find((mark) => mark.key === shown) : undefined;
  const plotHeight = frame.lanes.statements.end - frame.pill.start;
  return (
    <div className="timeline-chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form's field set */}
      <svg
        ref={root}
        className="timeline-drawing"
        width={size.width}
        height={size.height}
        role="group"
        aria-label={words.drawing(
          selection.events.length,
          selection.statements.length,
          formatDay(window.from, messages.lang),
          formatDay(window.to, messages.lang),
        )}
        aria-describedby={keys}
      >
        {frame.namesBeside && (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a word that the group says already
          <text
            className="timeline-extent"
            x={16}
            y={(frame.overview.start + frame.overview.end) / 2}
            dy="0.35em"
            aria-hidden="true"
          >
            {words.years(yearOf(extent.from), yearOf(extent.to))}
          </text>
        )}
        <Overview plot={frame.plot} bars={frame.overview} yearsY={frame.yearsY} moves={moves} />
        <Axis placed={placed} lanes={words.lane} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: gestures that buttons, sliders and marks repeat */}
        <g
          className="timeline-plot"
          {...gestures}
          onPointerOver={onPointerOver}
          onPointerLeave={onPointerLeave}
          onFocus={onFocus}
          onBlur={() => point(null)}
          onKeyDown={keyboard.onKeyDown}
        >
          <rect
            className="timeline-hit"
            x={frame.plot.start - 8}
            y={frame.pill.start}
            width={frame.plot.end - frame.plot.start + 16}
            height={plotHeight + 22}
          />
          <CursorLine placed={placed} moves={moves} />
          <TimelineMarks
            placed={placed}
            hits={hits}
            emphasis={emphasis}
            teller={teller}
            told={headlineEvent?.id ?? null}
            active={keyboard.active}
          />
        </g>
        <CursorPill placed={placed} moves={moves} />
      </svg>
      <p className="visually-hidden" id={keys}>
        {words.keys}
      </p>
      {marks.length === 0 && <EmptyWindow top={frame.lanes.force.start} />}
      {told && <TimelineTip mark={told} room={size} teller={teller} tip={tip} onLeave={() => point(null)} />}
      {bin?.kind === 'bin' && (
        <BinMenu
          bin={bin}
          room={size}
          teller={teller}
          onChoose={(id) => {
            moves.choose(id);
            close();
            keyboard.focusKey(bin.key);
          }}
          onClose={() => {
            close();
            keyboard.focusKey(bin.key);
          }}
        />
      )}
    </div>
  );
}

function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
