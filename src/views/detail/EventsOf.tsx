import { useState } from 'react';
import { detailWords } from '../../i18n/messages/lateWords';
import { selectEventsNear } from '../../state/selectors';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { EventRows } from './EventRows';
import { involves } from './involves';

const SHOWN = 5;

/** What an actor takes part in: first the events nearest to the day shown, on asking all of them, in order of date. */
export function EventsOf({ actor }: { actor: string }) {
  const { dataset, selection, cursor, messages } = useLens();
  const [all, setAll] = useState(false);
  const words = detailWords(messages.lang);
  const events = [...dataset.events.values()].filter((event) => involves(event, actor));
  if (events.length === 0) return null;
  const selected = selection.events.filter((event) => involves(event, actor)).length;
  const near = new Set(selectEventsNear(events, cursor, Number.POSITIVE_INFINITY).slice(0, SHOWN));
  return (
    <DetailSection title={words.eventsOf(words.inSelection(selected, events.length))}>
      <EventRows events={all ? events : events.filter((event) => near.has(event))} />
      {events.length > SHOWN && (
        <button type="button" className="button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.nearestOnly : words.showAll(events.length)}
        </button>
      )}
    </DetailSection>
  );
}
