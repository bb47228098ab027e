import { useState } from 'react';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';

export interface LinkGiver {
  /** Address of the present view. */
  link: () => string;
  /** Puts a text on the clipboard; false where that is forbidden. */
  copy: (text: string) => Promise<boolean>;
}

/** A link to just this, and whether it was copied; where copying is forbidden, the link itself. */
export function CopyLink({ giver }: { giver: LinkGiver }) {
  const { messages } = useLens();
  const [taken, setTaken] = useState<{ link: string; copied: boolean } | null>(null);
  const words = detailWords(messages.lang);
  const take = async () => {
    const link = giver.link();
    setTaken({ link, copied: await giver.copy(link) });
  };
  return (
    <div className="detail-actions detail-actions-end">
      <button type="button" className="button" data-action="share" onClick={take}>
        {words.copyLink}
      </button>
      <span className="detail-quiet" role="status">
        {taken && (taken.copied ? words.linkCopied : words.linkNotCopied)}
      </span>
      {taken && !taken.copied && (
        <input
          className="detail-address"
          readOnly
          value={taken.link}
          aria-label={words.copyLink}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
