import { Fragment, type KeyboardEvent, memo, useEffect, useMemo, useRef, useState } from 'react';
import { formatDay } from '../../i18n/format';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { LANE_OF } from '../../layout/timeline/lanes';
import { type Entry, entryAfter, listEntries } from '../../layout/timeline/listEntries';
import { mainStanceOf } from '../../layout/timeline/mainStance';
import { STANCE_MARKS } from '../../theme/stancePalette';
import { ScrollSteps } from '../ScrollSteps';
import { useLens } from '../useLens';
import type { Size } from '../useSize';
import { EmptyWindow } from './EmptyWindow';
import { listDate } from './listDate';
import { Overview } from './Overview';
import { createTeller, type Teller } from './tellMark';
import { useTimeMoves } from './useTimeMoves';

const OVERVIEW = { start: 6, end: 34, years: 44, height: 56 };

/** Time from the top down, for narrow rooms: dates at the left, lanes as lettered marks, what happened at the right. */
export function TimelineList({ size }: { size: Size }) {
  const { dataset, selection, emphasis, cursor, window, messages } = useLens();
  const moves = useTimeMoves();
  const words = timelineWords(messages.lang);
  const teller = useMemo(() => createTeller(dataset, messages), [dataset, messages]);
  const years = useMemo(
    () => listEntries(selection.events, selection.statements),
    [selection.events, selection.statements],
  );
  const next = entryAfter(years, cursor);
  const plot = useMemo(() => ({ start: 16, end: Math.max(17, size.width - 16) }), [size.width]);
  const bars = useMemo(() => ({ start: OVERVIEW.start, end: OVERVIEW.end }), []);
  const scroller = useRef<HTMLDivElement | null>(null);
  const ids = useMemo(() => years.flatMap(({ entries }) => entries.map(({ record }) => record.id)), [years]);
  const [stop, setStop] = useState<string | null>(null);
  const tabStop =
    [stop, emphasis.focus, next].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;

  // The list opens where the cursor is. Only its own scrolling moves, never the page's.
  const opened = useRef(false);
  useEffect(() => {
    const box = scroller.current;
    if (!box || opened.current) return;
    opened.current = true;
    const row = box.querySelector<HTMLElement>('[data-selected], .timeline-now');
    if (row)
      box.scrollTop +=
        row.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = ids.indexOf((event.target as Element).getAttribute('data-id') ?? '');
    if (at < 0) return;
    const to: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const id = ids[to[event.key] ?? -1];
    if (id === undefined) return;
    event.preventDefault();
    setStop(id);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    row?.focus({ preventScroll: true });
    keepInView(scroller.current, row ?? null);
  };

  const now = (
    <li className="timeline-now" aria-hidden="true">
      <span>{formatDay(cursor, messages.lang, 'short')}</span>
    </li>
  );
  return (
    <div className="timeline-vertical">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no form's field set */}
      <svg
        className="timeline-list-overview"
        width={size.width}
        height={OVERVIEW.height}
        role="group"
        aria-label={words.overview(
          formatDay(window.from, messages.lang),
          formatDay(window.to, messages.lang),
        )}
      >
        <Overview plot={plot} bars={bars} yearsY={OVERVIEW.years} moves={moves} />
      </svg>
      {ids.length === 0 ? (
        <EmptyWindow />
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a graphic of its own, whose rows are one tab stop
        <div
          className="timeline-scroller"
          ref={scroller}
          role="group"
          aria-label={words.drawing(
            selection.events.length,
            selection.statements.length,
            formatDay(window.from, messages.lang),
            formatDay(window.to, messages.lang),
          )}
          onKeyDown={onKeyDown}
        >
          {years.map(({ year, entries }) => (
            <section key={year} aria-labelledby={`timeline-year-${year}`}>
              <h3 className="timeline-list-year" id={`timeline-year-${year}`}>
                <time dateTime={String(year)}>{year}</time>
              </h3>
              <ol className="timeline-rows">
                {entries.map((entry) => (
                  <Fragment key={entry.record.id}>
                    {entry.record.id === next && now}
                    <Row
                      entry={entry}
                      teller={teller}
                      tabbable={entry.record.id === tabStop}
                      selected={entry.record.id === emphasis.focus}
                      muted={emphasis.focus !== null && !emphasis.related.has(entry.record.id)}
                      onChoose={moves.choose}
                    />
                  </Fragment>
                ))}
              </ol>
            </section>
          ))}
          {next === null && <ol className="timeline-rows">{now}</ol>}
        </div>
      )}
      <ScrollSteps box={scroller} />
    </div>
  );
}

/** Scrolls the list, and only the list, just so far that a row is seen. */
function keepInView(box: HTMLElement | null, row: HTMLElement | null): void {
  if (!box || !row) return;
  const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
  const head = 34;
  if (inner.top < outer.top + head) box.scrollTop -= outer.top + head - inner.top;
  else if (inner.bottom > outer.bottom) box.scrollTop += inner.bottom - outer.bottom;
}

interface RowProps {
  entry: Entry;
  teller: Teller;
  tabbable: boolean;
  selected: boolean;
  muted: boolean;
  onChoose: (id: string) => void;
}

const Row = memo(
  function Row({ entry, teller, tabbable, selected, muted, onChoose }: RowProps) {
    const { messages } = useLens();
    const { record, kind } = entry;
    const lane = kind === 'event' ? LANE_OF[entry.record.category] : 'statements';
    const main = kind === 'statement' ? mainStanceOf(entry.record) : null;
    return (
      <li className="timeline-row-item">
        <button
          type="button"
          className="timeline-row"
          tabIndex={tabbable ? 0 : -1}
          data-id={record.id}
          data-kind={kind}
          data-lane={lane}
          data-stance={main?.stance}
          data-selected={selected || undefined}
          data-muted={muted || undefined}
          aria-current={selected || undefined}
          onClick={() => onChoose(record.id)}
        >
          <time className="timeline-row-date" dateTime={record.date.edtf}>
            {listDate(record.date, messages)}
          </time>
          <span
            className="timeline-row-mark"
            aria-hidden="true"
            style={main ? { color: STANCE_MARKS[`${main.stance}`].line } : undefined}
          >
            {main
              ? messages.record.stanceCode[`${main.stance}`]
              : kind === 'event'
                ? timelineWords(messages.lang).laneLetter[lane]
                : ''}
          </span>
          <span className="timeline-row-text">
            {kind === 'event' ? (
              <>
                <span className="timeline-row-title">{entry.record.title}</span>
                <span className="timeline-row-under">
                  {[messages.record.category[entry.record.category], teller.places(entry.record)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            ) : (
              <>
                <span className="timeline-row-title">{teller.stanceWords(entry.record)}</span>
                <span className="timeline-row-under">{entry.record.paraphrase}</span>
              </>
            )}
          </span>
        </button>
      </li>
    );
  },
  (a, b) =>
    a.entry.record === b.entry.record &&
    a.teller === b.teller &&
    a.tabbable === b.tabbable &&
    a.selected === b.selected &&
    a.muted === b.muted &&
    a.onChoose === b.onChoose,
);
