import type { Dataset } from '../../../src/domain/dataset';
import { DetailContext } from '../../../src/views/detail/useDetail';
import { loadRecord } from '../../../tools/pages/loadRecord';
import { drawn } from '../controls/drawn';

/** The shipped record, whole. */
export const { dataset } = loadRecord('data', 'csto');

const ready = { status: 'ready', retry: () => {} } as const;

/** A part of a detail as HTML, over the shipped record or another, with all of it read. */
export const shown = (part: React.ReactNode, record: Dataset = dataset) =>
  drawn(
    <DetailContext value={{ headingId: 'h', follow: () => {}, texts: ready, sources: ready }}>
      {part}
    </DetailContext>,
    {},
    record,
  );
