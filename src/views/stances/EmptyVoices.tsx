import { formatDate, formatDay } from '../../i18n/format';
import { stancesWords } from '../../i18n/messages/stancesWords';
import { clearFilters, setWindow } from '../../state/transitions';
import { useLens } from '../useLens';
import { nearestStatements } from './nearestStatements';

/** Why nothing is shown, and the way to what is nearest. */
export function EmptyVoices() {
  const { window, selection, go, messages } = useLens();
  const words = stancesWords(messages.lang);
  const day = (n: number) => formatDay(n, messages.lang);
  const nearest = nearestStatements(selection.statementsAnytime, window);
  const when = nearest && formatDate(nearest.date, messages.record.dates, messages.lang);
  return (
    <div className="stances-empty">
      <p className="stances-empty-why">
        {when ? words.empty(day(window.from), day(window.to)) : words.emptyFiltered}
      </p>
      {nearest && when ? (
        <>
          <p>{words.nearest(when, nearest.count)}</p>
          <button
            type="button"
            className="button"
            onClick={() => go(setWindow(nearest.date.earliest, nearest.date.latest))}
          >
            {words.goNearest(when)}
          </button>
        </>
      ) : (
        <button type="button" className="button" data-action="clear" onClick={() => go(clearFilters)}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
