import { lazy, type ReactNode } from 'react';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { Late } from '../Late';
import { LensPanel } from '../LensPanel';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { TimelineChart } from './TimelineChart';
import { TimelineTools } from './TimelineTools';
import './timeline.css';

/** Only where there is no room for the axis. */
const TimelineList = lazy(async () => ({ default: (await import('./TimelineList')).TimelineList }));

interface Props {
  /** Stands in place of the drawing: loading, failed. */
  notice?: ReactNode;
  /** Beside the title: chips of the filters in use. */
  tools?: ReactNode;
}

/** Below this width time runs downwards, as a list. */
const LIST_BELOW = 520;

/** What happened: events by lane and statements over time, the window on the whole record, the cursor in it. */
export function TimelineView({ notice, tools }: Props) {
  const { dataset, messages, selection, embed } = useLens();
  const [ref, size] = useSize();
  const words = timelineWords(messages.lang);
  // An embed keeps the axis: a list would want to be scrolled, and that is the article's.
  const narrow = !embed && size !== null && size.width < LIST_BELOW;
  return (
    <LensPanel
      lens="timeline"
      title={words.title}
      aside={
        <div className="timeline-aside">
          {tools}
          <span>
            <span data-count="events" data-total={dataset.events.size}>
              {words.eventsOf(selection.events.length, dataset.events.size)}
            </span>
            {' · '}
            <span data-count="statements" data-total={dataset.statements.size}>
              {words.statementsOf(selection.statements.length, dataset.statements.size)}
            </span>
          </span>
        </div>
      }
      tools={!notice && <TimelineTools compact={narrow} />}
      notice={notice}
    >
      <div className="timeline" ref={ref}>
        {size &&
          (narrow ? (
            <Late>
              <TimelineList size={size} />
            </Late>
          ) : (
            <TimelineChart size={size} />
          ))}
      </div>
    </LensPanel>
  );
}
