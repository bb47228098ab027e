import { useState } from 'react';
import { nameOf } from '../../domain/dataset';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import type { LinkGiver } from './CopyLink';

/**
 * A report on the record shown, ready but for what is wrong: nothing is sent from here, the reader takes it along by
 * copy or by their own mail program.
 */
export function ReportError({
  id,
  version,
  giver,
}: {
  id: string;
  version: string | null;
  giver: LinkGiver;
}) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const [fault, setFault] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  const [open, setOpen] = useState(false);
  const subject = words.reportSubject(dataset.about.short, id);
  const text = () =>
    words.reportText({
      name: nameOf(dataset, id),
      id,
      version: version ?? dataset.about.version,
      link: giver.link(),
      fault,
    });
  return (
    <details className="detail-report" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.report}</summary>
      {open && (
        <>
          <label>
            {words.reportFault}
            <textarea
              rows={3}
              value={fault}
              maxLength={2000}
              onChange={(event) => {
                setFault(event.currentTarget.value);
                setCopied(null);
              }}
            />
          </label>
          <pre className="detail-report-text">{text()}</pre>
          <p className="detail-quiet">{words.reportHow}</p>
          <div className="detail-actions">
            <button
              type="button"
              className="button"
              data-action="report"
              onClick={async () => setCopied(await giver.copy(text()))}
            >
              {words.reportCopy}
            </button>
            <a
              className="button"
              href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text())}`}
            >
              {words.reportMail}
            </a>
            <span className="detail-quiet" role="status">
              {copied !== null && (copied ? words.reportCopied : words.reportNotCopied)}
            </span>
          </div>
        </>
      )}
    </details>
  );
}
