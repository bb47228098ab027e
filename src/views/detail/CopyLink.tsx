import { useState } from 'react';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';

interface Props {
  /** Copies the address of the present view; answers whether that worked. */
  onCopyLink: () => Promise<boolean> | boolean;
}

/** A link to just this, and whether it was copied. */
export function CopyLink({ onCopyLink }: Props) {
  const { messages } = useLens();
  const [copied, setCopied] = useState<boolean | null>(null);
  const words = detailWords(messages.lang);
  return (
    <div className="detail-actions detail-actions-end">
      <button
        type="button"
        className="button"
        data-action="share"
        onClick={async () => setCopied(await onCopyLink())}
      >
        {words.copyLink}
      </button>
      <span className="detail-quiet" role="status">
        {copied !== null && (copied ? words.linkCopied : words.linkNotCopied)}
      </span>
    </div>
  );
}
