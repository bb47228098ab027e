import { readPlainDate } from '../../domain/partialDate';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';

/** What was wrong in a record and has been put right, the newest first; nothing where nothing was. */
export function Corrections({ id }: { id: string }) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  const found = dataset.releases.flatMap(({ version, date, corrections }) =>
    corrections.filter(({ record }) => record === id).map((correction) => ({ ...correction, version, date })),
  );
  if (found.length === 0) return null;
  return (
    <DetailSection title={words.corrections}>
      <ul className="detail-rows">
        {found.map(({ version, date, about, was, is, because }) => {
          const on = readPlainDate(date);
          return (
            <li key={`${version} ${about} ${was}`} className="detail-row">
              <div>
                <p>
                  {about}: <del>{was}</del> <ins>{is}</ins>
                </p>
                <p className="detail-quiet">
                  {on && <DateText date={on} />} · {words.inVersion(version)} · {because}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </DetailSection>
  );
}
