import { useId, useRef, useState } from 'react';

interface Props {
  label: string;
  text: string;
  /** Words of the button before and after, and of a refusal. */
  copy: string;
  copied: string;
  uncopied: string;
  rows?: number;
  onCopy: (text: string) => Promise<boolean>;
}

/** A text to take along: a button that copies it, and the text itself for where copying is forbidden. */
export function CopyField({ label, text, copy, copied, uncopied, rows = 5, onCopy }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [done, setDone] = useState<boolean | null>(null);

  async function take() {
    const worked = await onCopy(text);
    setDone(worked);
    if (!worked) {
      field.current?.focus({ preventScroll: true });
      field.current?.select();
    }
  }

  return (
    <div className="controls-copy">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="controls-copy-text"
        readOnly
        rows={rows}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" className="button button-main controls-main" onClick={take}>
        {copy}
      </button>
      <span className="controls-copy-status" role="status">
        {done === null ? '' : done ? copied : uncopied}
      </span>
    </div>
  );
}
