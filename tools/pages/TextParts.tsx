import type { ReactNode } from 'react';
import type { Dataset } from '../../src/domain/dataset';
import type { PartialDate } from '../../src/domain/partialDate';
import type { Source } from '../../src/domain/source';
import { formatDate } from '../../src/i18n/format';
import { detailWords } from '../../src/i18n/messages/lateWords';
import type { Language } from '../../src/state/view';
import { sourceDate } from '../../src/views/detail/sourceDate';
import { pageWords } from './pageWords';
import { messagesOf } from './takeaway';

/** A date in words, no sharper than it is known. */
export function TextDate({ date, lang }: { date: PartialDate; lang: Language }) {
  return <time dateTime={date.edtf}>{formatDate(date, messagesOf(lang).record.dates, lang)}</time>;
}

interface CitesProps {
  dataset: Dataset;
  ids: readonly string[];
  unverified: boolean;
  lang: Language;
}

/** Who says it: each source by title, publisher and date, a link where it has an address. */
export function Cites({ dataset, ids, unverified, lang }: CitesProps) {
  const words = pageWords(lang).text;
  const sources = ids.flatMap((id) => dataset.sources.get(id) ?? []);
  return (
    <p className="cites">
      {unverified && <>{messagesOf(lang).record.unverified}. </>}
      {sources.length > 0 && (
        <>
          {words.sources}{' '}
          {sources.map((source, i) => (
            <Joined key={source.id} first={i === 0} by="; ">
              <Cite source={source} lang={lang} />
            </Joined>
          ))}
          .
        </>
      )}
    </p>
  );
}

/** One source: title, publisher and date, a link where it has an address. */
export function Cite({ source, lang }: { source: Source; lang: Language }) {
  const date = sourceDate(source);
  const words = detailWords(lang);
  const name = source.title ?? source.publisher;
  const address = source.URL ?? source.archive;
  // A title in the page's own language needs no mark, and most are.
  const spoken = source.title && source.language !== lang ? source.language : undefined;
  return (
    <>
      {address ? (
        <a href={address} lang={spoken}>
          {name}
        </a>
      ) : (
        <span lang={spoken}>{name}</span>
      )}
      {source.title && <>, {source.publisher}</>}
      {', '}
      {date ? <TextDate date={date} lang={lang} /> : (source.issued?.literal ?? words.noDate)}
      {source.URL && source.archive && (
        <>
          {' '}
          (<a href={source.archive}>{words.archived}</a>)
        </>
      )}
    </>
  );
}

/** An item of a list in a sentence. */
export function Joined({ first, by, children }: { first: boolean; by: string; children: ReactNode }) {
  return (
    <>
      {!first && by}
      {children}
    </>
  );
}
