import { tableWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import type { TablePage } from './pageOf';

interface Props {
  shown: Pick<TablePage<unknown>, 'page' | 'pages' | 'first' | 'last'>;
  total: number;
  onPage: (page: number) => void;
}

/** Which rows are shown, and steps to those before and after; nothing where all fit. */
export function Pager({ shown, total, onPage }: Props) {
  const { messages } = useLens();
  const words = tableWords(messages.lang);
  const { page, pages, first, last } = shown;
  if (pages < 2) return null;
  const atStart = page === 0;
  const atEnd = page === pages - 1;
  return (
    <nav className="table-pager" aria-label={words.pages}>
      <button
        type="button"
        className="button"
        aria-label={words.previousPage}
        aria-disabled={atStart}
        onClick={() => !atStart && onPage(page - 1)}
      >
        {words.previous}
      </button>
      <span className="table-place" role="status">
        {words.page(first, last, total)}
      </span>
      <button
        type="button"
        className="button"
        aria-label={words.nextPage}
        aria-disabled={atEnd}
        onClick={() => !atEnd && onPage(page + 1)}
      >
        {words.next}
      </button>
    </nav>
  );
}
