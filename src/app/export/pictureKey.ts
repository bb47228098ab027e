import type { Dataset } from '../../domain/dataset';
import { STATUSES, type Status } from '../../domain/member';
import { STANCES, type Stance, stanceOfPosition } from '../../domain/stance';
import { codingOf } from '../../domain/statement';
import type { Messages } from '../../i18n/messages/en';
import type { shareWords } from '../../i18n/messages/lateWords';
import { stancesWords } from '../../i18n/messages/stancesWords';
import type { GeoFrame } from '../../layout/geo/geoFrame';
import { CODER, selectCursor, selectRecords, selectStandings } from '../../state/selectors';
import type { View } from '../../state/view';

/** How the sample of a key looks. */
export type KeySample =
  | { kind: 'status'; status: Status }
  | { kind: 'dispute'; style: 'hatch' | 'claim' }
  | { kind: 'ring' | 'event' | 'conflict' }
  | { kind: 'stance'; stance: Stance };

export interface KeyEntry {
  sample: KeySample;
  text: string;
}

interface Given {
  dataset: Dataset;
  view: View;
  messages: Messages;
  words: ReturnType<typeof shareWords>;
  /** Of a map. */
  frame: GeoFrame | null;
}

/** What the looks of a picture mean, in the order of their lists; nothing that isn't drawn. */
export function pictureKey({ dataset, view, messages, words, frame }: Given): KeyEntry[] {
  const { key } = words.picture;
  const selection = selectRecords(dataset, view, null);
  if (frame) {
    const standings = selectStandings(dataset, selectCursor(dataset, view));
    const statuses = new Set(frame.states.map(({ id }) => standings.get(id)?.status ?? 'other'));
    const disputes = (['hatch', 'claim'] as const).filter((style) =>
      frame.disputes.some((dispute) => dispute.style === style),
    );
    return [
      ...STATUSES.filter((status) => statuses.has(status)).map((status) => ({
        sample: { kind: 'status' as const, status },
        text: messages.map.legendStatus[status],
      })),
      ...disputes.map((style) => ({
        sample: { kind: 'dispute' as const, style },
        text: style === 'hatch' ? messages.map.legendDispute : messages.map.legendClaim,
      })),
      { sample: { kind: 'ring' }, text: key.nearEvent },
    ];
  }
  const stances = new Set<Stance>(
    selection.statements.flatMap((statement) => {
      const { positions, attitudes } = codingOf(statement, CODER);
      return [
        ...attitudes.map(({ stance }) => stance),
        ...positions.map(({ position }) => stanceOfPosition(position)),
      ];
    }),
  );
  const said = STANCES.filter((stance) => stances.has(stance)).map((stance) => ({
    sample: { kind: 'stance' as const, stance },
    text: `${stancesWords(messages.lang).legend.stance[stance]} ${messages.record.stanceCode[stance]}`,
  }));
  if (view.view === 'stances') return said;
  const conflict = selection.events.some(({ category }) => category === 'conflict');
  const other = selection.events.some(({ category }) => category !== 'conflict');
  return [
    ...(other ? [{ sample: { kind: 'event' as const }, text: key.event }] : []),
    ...(conflict ? [{ sample: { kind: 'conflict' as const }, text: key.conflict }] : []),
    ...said,
  ];
}
