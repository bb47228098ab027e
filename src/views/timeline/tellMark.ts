import type { AllianceEvent } from '../../domain/allianceEvent';
import { type Dataset, nameOf, shortNameOf } from '../../domain/dataset';
import type { Statement } from '../../domain/statement';
import { formatDate, formatDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { timelineWords } from '../../i18n/messages/timelineWords';
import { mainStanceOf } from '../../layout/timeline/mainStance';
import type { PlacedMark } from '../../layout/timeline/placeTimeline';

/** What the marks are called. The words of a record are put together once and kept. */
export interface Teller {
  /** The full name of a mark. */
  name: (mark: PlacedMark) => string;
  date: (record: AllianceEvent | Statement) => string;
  /** Who takes what stance on what, with its code. */
  stance: (statement: Statement) => string;
  /** The same without the code, where the code stands beside it. */
  stanceWords: (statement: Statement) => string;
  places: (event: AllianceEvent) => string | null;
  sources: (record: AllianceEvent | Statement) => string;
  /** First to last day of several. */
  dates: (span: { from: number; to: number }) => string;
}

export function createTeller(dataset: Dataset, messages: Messages): Teller {
  const { record, lang } = messages;
  const timeline = timelineWords(lang);
  const names = new Map<string, string>();
  const date = ({ date }: AllianceEvent | Statement) => formatDate(date, record.dates, lang);
  const dates = ({ from, to }: { from: number; to: number }) =>
    timeline.between(formatDay(from, lang), formatDay(to, lang));
  const places = ({ places }: AllianceEvent) => {
    const [first] = places;
    if (!first) return null;
    const state = nameOf(dataset, first.state);
    return first.name === state ? state : `${first.name}, ${state}`;
  };
  const sources = (item: AllianceEvent | Statement) => record.sources(item.sourceCount);
  const stance = (statement: Statement) => sentence(statement, timeline.stanceSentence);
  const stanceWords = (statement: Statement) => sentence(statement, timeline.stanceWords);
  const sentence = (statement: Statement, words: (...parts: [string, string, string, string]) => string) => {
    const speaker = nameOf(dataset, statement.speaker);
    const main = mainStanceOf(statement);
    if (!main) return timeline.uncoded(speaker);
    const code = record.stanceCode[`${main.stance}`];
    const told = words(speaker, record.stance[`${main.stance}`], shortNameOf(dataset, main.target), code);
    return main.condition ? timeline.underCondition(told) : told;
  };
  const ofRecord = (mark: Exclude<PlacedMark, { kind: 'bin' }>) => {
    if (mark.kind === 'event') {
      const { event } = mark;
      return timeline.eventName(
        event.label,
        event.title,
        date(event),
        record.category[event.category],
        places(event),
        sources(event),
      );
    }
    return timeline.statementName(stance(mark.statement), mark.statement.paraphrase, date(mark.statement));
  };
  return {
    date,
    dates,
    places,
    sources,
    stance,
    stanceWords,
    name: (mark) => {
      if (mark.kind !== 'bin') {
        let name = names.get(mark.key);
        if (name === undefined) {
          name = ofRecord(mark);
          names.set(mark.key, name);
        }
        return name;
      }
      if (mark.lane !== 'statements') {
        return timeline.eventBin(mark.ids.length, timeline.lane[mark.lane], dates(mark.span));
      }
      const { counts } = mark as Extract<PlacedMark, { kind: 'bin'; lane: 'statements' }>;
      return timeline.statementBin(
        mark.ids.length,
        dates(mark.span),
        counts['1'] + counts['2'],
        counts['0'],
        counts['-1'] + counts['-2'],
      );
    },
  };
}
