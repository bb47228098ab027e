import { memo, useId } from 'react';
import type { Box } from '../../layout/interval';
import type { PlacedLabel } from '../../layout/timeline/placeLabels';
import type { PlacedMark, PlacedTimeline } from '../../layout/timeline/placeTimeline';
import type { Emphasis } from '../../state/emphasis';
import { useHover } from '../useHover';
import { EventBinShape, EventShape, Fades } from './EventMark';
import { StatementBinShape, StatementShape } from './StatementMark';
import type { Teller } from './tellMark';

interface Props {
  placed: PlacedTimeline;
  hits: ReadonlyMap<string, Box>;
  emphasis: Emphasis;
  teller: Teller;
  /** The event that the headline tells of. */
  told: string | null;
  /** The mark that Tab comes to. */
  active: string | null;
}

/** Everything that can be chosen, by lane and time. Draws what was placed, and nothing when the cursor moves. */
export const TimelineMarks = memo(function TimelineMarks({
  placed,
  hits,
  emphasis,
  teller,
  told,
  active,
}: Props) {
  const fades = useId();
  const clip = useId();
  const { plot, lanes } = placed.frame;
  return (
    <>
      <Fades id={fades} />
      <clipPath id={clip}>
        <rect x={plot.start - 7} y={0} width={plot.end - plot.start + 21} height={lanes.statements.end + 4} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <line
          className="timeline-axis-line"
          x1={plot.start}
          x2={plot.end}
          y1={(lanes.statements.start + lanes.statements.end) / 2}
          y2={(lanes.statements.start + lanes.statements.end) / 2}
        />
        {placed.marks.map((mark) => {
          const { ids } = mark;
          return (
            <Mark
              key={mark.key}
              mark={mark}
              hit={hits.get(mark.key)}
              name={teller.name(mark)}
              fades={fades}
              tabbable={mark.key === active}
              selected={isSelected(ids, emphasis)}
              muted={isMuted(ids, emphasis)}
              told={ids.some((id) => id === told)}
            />
          );
        })}
      </g>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the marks are named in full */}
      <g aria-hidden="true">
        {placed.labels.map((label) => (
          <Label
            key={label.id}
            label={label}
            muted={isMuted([label.id], emphasis)}
            told={label.id === told}
          />
        ))}
      </g>
    </>
  );
});

function isSelected(ids: readonly string[], { focus }: Emphasis): boolean {
  return focus !== null && ids.some((id) => id === focus);
}

function isMuted(ids: readonly string[], { focus, related }: Emphasis): boolean {
  return focus !== null && !ids.some((id) => related.has(id));
}

/** The words beside a mark; pressing them is pressing the mark. */
function Label({ label, muted, told }: { label: PlacedLabel; muted: boolean; told: boolean }) {
  return (
    <text
      className="timeline-label"
      x={label.x}
      y={label.y}
      dy="0.35em"
      data-key={label.id}
      data-muted={muted || undefined}
      data-told={told || undefined}
      style={{ fontWeight: label.weight }}
    >
      {label.text}
    </text>
  );
}

interface MarkProps {
  mark: PlacedMark;
  hit: Box | undefined;
  name: string;
  fades: string;
  tabbable: boolean;
  selected: boolean;
  muted: boolean;
  told: boolean;
}

const Mark = memo(function Mark({ mark, hit, name, fades, tabbable, selected, muted, told }: MarkProps) {
  const hovered = useHover();
  const single = mark.kind === 'bin' ? null : mark;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button inside of a drawing
    <g
      className="timeline-mark"
      role="button"
      tabIndex={tabbable ? 0 : -1}
      aria-label={name}
      aria-current={selected || undefined}
      data-key={mark.key}
      data-lane={mark.lane}
      data-id={single?.ids[0]}
      data-kind={single?.kind}
      data-bin={mark.kind === 'bin' ? mark.ids.length : undefined}
      data-stance={mark.kind === 'statement' ? (mark.stance ?? undefined) : undefined}
      data-selected={selected || undefined}
      data-muted={muted || undefined}
      data-told={told || undefined}
      data-hovered={(hovered !== null && mark.ids.some((id) => id === hovered)) || undefined}
    >
      {hit && (
        <rect
          className="timeline-hit"
          x={hit.x.start}
          y={hit.y.start}
          width={Math.max(0, hit.x.end - hit.x.start)}
          height={Math.max(0, hit.y.end - hit.y.start)}
        />
      )}
      <Shape mark={mark} fades={fades} />
    </g>
  );
});

function Shape({ mark, fades }: { mark: PlacedMark; fades: string }) {
  if (mark.kind === 'event') return <EventShape mark={mark} fades={fades} />;
  if (mark.kind === 'statement') return <StatementShape mark={mark} />;
  if (mark.lane === 'statements') return <StatementBinShape mark={mark} />;
  return <EventBinShape mark={mark} />;
}
