import type { Source } from '../../domain/source';
import { formatLanguage } from '../../i18n/formatLanguage';
import { detailWords } from '../../i18n/messages/lateWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { PartWait } from './PartWait';
import { sourceDate } from './sourceDate';
import { useDetail } from './useDetail';

interface Props {
  ids: readonly string[];
  unverified: boolean;
}

/** Numbered sources of a record. While they are being fetched their places are kept. */
export function SourceList({ ids, unverified }: Props) {
  const { dataset, messages } = useLens();
  const { sources } = useDetail();
  const words = detailWords(messages.lang);
  const known = ids.some((id) => dataset.sources.has(id));
  const listed = known || sources.status !== 'failed' ? ids : [];
  return (
    <DetailSection title={words.sources}>
      {unverified && <p className="detail-unverified">{messages.record.unverified}</p>}
      {!known && ids.length > 0 && (
        <PartWait part={sources} loading={words.sourcesLoading} failed={words.sourcesFailed} />
      )}
      <ol className="detail-sources">
        {listed.map((id, i) => {
          const source = dataset.sources.get(id);
          return (
            <li key={id} className="detail-source" id={`source-${i + 1}`}>
              <span className="detail-source-number">{i + 1}</span>
              {source ? (
                <SourceText source={source} />
              ) : (
                <span className="detail-quiet">{sources.status === 'ready' ? words.unlisted(id) : '…'}</span>
              )}
            </li>
          );
        })}
      </ol>
    </DetailSection>
  );
}

function SourceText({ source }: { source: Source }) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  const date = sourceDate(source);
  const container = source['container-title'];
  const publisher =
    container && container !== source.publisher ? `${container}, ${source.publisher}` : source.publisher;
  const title = source.title ?? publisher;
  return (
    <div className="detail-source-text">
      <span className="detail-source-title" lang={source.title ? source.language : undefined} dir="auto">
        {source.URL ? (
          <a href={source.URL} target="_blank" rel="noopener noreferrer">
            {title}
            <span className="visually-hidden"> {words.newTab}</span>
          </a>
        ) : (
          title
        )}
      </span>
      <span className="detail-source-line">
        {source.title ? <bdi>{publisher}</bdi> : words.noTitle}
        {', '}
        {date ? <DateText date={date} /> : (source.issued?.literal ?? words.noDate)}
        {source.language && <> · {formatLanguage(source.language, messages.lang)}</>}
        {source.archive && (
          <>
            {' · '}
            <a
              href={source.archive}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`${words.archivedOf(title)} ${words.newTab}`}
            >
              {words.archived}
            </a>
          </>
        )}
        {!source.URL && !source.archive && <> · {words.noAddress}</>}{' '}
        <span className="detail-chip" data-tier={source.tier}>
          {detailWords(messages.lang).tier[source.tier]}
        </span>
      </span>
      {source.note && <span className="detail-source-note">{source.note}</span>}
    </div>
  );
}
