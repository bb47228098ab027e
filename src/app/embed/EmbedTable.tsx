import { TableView } from '../../views/table/TableView';
import { useLens } from '../../views/useLens';
import { saveFile } from '../export/saveFile';
import type { LayoutProps } from '../layoutProps';
import { partNotice } from '../partNotice';
import { useReady } from '../useReady';
import { WORDS } from '../wants';

/** The table alone. */
export function EmbedTable({ loaded, onWant }: LayoutProps) {
  const { messages } = useLens();
  useReady(true, true);
  const notice =
    partNotice(messages, 'events', loaded.parts.events) ??
    partNotice(messages, 'statements', loaded.parts.statements);
  return (
    <TableView
      notice={notice}
      onDownload={saveFile}
      onTable={(table) => table === 'statements' && onWant(WORDS)}
    />
  );
}
