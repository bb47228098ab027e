import { useState } from 'react';
import { tableWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';

/** The same as text, for pages that may not save files; written only once it is asked for. */
export function CsvText({ csv }: { csv: () => string }) {
  const { messages } = useLens();
  const [open, setOpen] = useState(false);
  const words = tableWords(messages.lang);
  return (
    <details className="table-text" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.asText}</summary>
      {open && (
        <textarea
          className="table-text-area"
          readOnly
          spellCheck={false}
          aria-label={words.asText}
          value={csv()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </details>
  );
}
