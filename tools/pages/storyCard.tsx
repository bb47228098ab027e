import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Dataset } from '../../src/domain/dataset';
import { formatDay } from '../../src/i18n/format';
import { measureByTable } from '../../src/layout/textWidth';
import { selectRecords, selectWindow } from '../../src/state/selectors';
import type { Lens, View } from '../../src/state/view';
import { inkOf } from '../../src/theme/ink';
import { MapStill } from '../../src/views/map/MapStill';
import { pictureWords } from '../../src/views/pictureWords';
import { StancesStill } from '../../src/views/stances/StancesStill';
import type { StillProps } from '../../src/views/still';
import { TimelineStill } from '../../src/views/timeline/TimelineStill';
import type { Story } from './addresses';
import { Card, type CardForm, roomOf } from './Card';
import { legendOf } from './CardLegend';
import type { LoadedRecord } from './loadRecord';
import { pageWords } from './pageWords';
import type { StoryHead } from './storyHead';
import { TableStill } from './TableStill';
import { messagesOf, storyView } from './takeaway';

interface Picture {
  form: CardForm;
  /** Stills are made for an arm’s length; a card is looked at small, in a stream. */
  enlarged: number;
  draw: (props: StillProps, frames: LoadedRecord['frames']) => ReactElement;
}

const map: Picture['draw'] = (props, frames) => <MapStill {...props} frame={frames.focus} />;

const PICTURES: Readonly<Record<Lens, Picture>> = {
  all: { form: 'beside', enlarged: 1.25, draw: map },
  map: { form: 'beside', enlarged: 1.25, draw: map },
  timeline: { form: 'below', enlarged: 1.4, draw: (props) => <TimelineStill {...props} /> },
  stances: { form: 'below', enlarged: 1.4, draw: (props) => <StancesStill {...props} /> },
  table: { form: 'below', enlarged: 1.4, draw: (props) => <TableStill {...props} /> },
};

/** The card of an entry page as SVG: its sentence, and beside or below it what the page opens on. */
export function storyCard({ dataset, frames }: LoadedRecord, head: StoryHead): string {
  const { story } = head;
  const { form, enlarged, draw } = PICTURES[story.lens];
  const room = roomOf(form);
  const ink = inkOf('light');
  const messages = messagesOf(story.lang);
  const view = storyView(dataset, story);
  const props: StillProps = {
    dataset,
    view,
    size: { width: Math.round(room.width / enlarged), height: Math.round(room.height / enlarged) },
    measure: measureByTable,
    messages,
    ink,
    prefix: 'card',
  };
  return renderToStaticMarkup(
    <Card
      form={form}
      siteName={head.siteName}
      title={pictureWords(dataset, view, messages).title}
      headline={head.headline}
      legend={form === 'beside' ? legendOf(dataset, view, messages) : []}
      notes={notesOf(dataset, story, view)}
      ink={ink}
      picture={draw(props, frames)}
    />,
  );
}

/** What the picture holds, how it is read, and whose borders are drawn where there is a map. */
function notesOf(dataset: Dataset, { lens, lang }: Story, view: View): string[] {
  const words = pageWords(lang).card;
  const { about, events, statements, sources } = dataset;
  if (lens === 'map' || lens === 'all') {
    const [borders] = about.borders;
    const counts = words.counts(events.size, statements.size, sources.size);
    return borders ? [counts, words.borders(borders.label)] : [counts];
  }
  const { embed } = messagesOf(lang);
  const window = selectWindow(dataset, view);
  const shown = selectRecords(dataset, view, null);
  const speakers = new Set(shown.statements.map(({ speaker }) => speaker)).size;
  const held =
    lens === 'stances'
      ? embed.said(shown.statements.length, speakers)
      : embed.happened(shown.events.length, shown.statements.length);
  const days = words.window(formatDay(window.from, lang, 'short'), formatDay(window.to, lang, 'short'));
  return [`${days}: ${held}`, ...(lens === 'stances' ? [words.signs] : [])];
}
