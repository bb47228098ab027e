import type { Quote } from '../../domain/statement';
import { useLens } from '../useLens';
import { quoteCredit } from './quoteCredit';

/** The speaker's own words: as spoken first where they are known, then as translated, and by whom. */
export function Quotation({ quote }: { quote: Quote }) {
  const { messages } = useLens();
  return (
    <figure className="detail-figure">
      {quote.originalText && (
        <blockquote className="detail-quote" lang={quote.original} dir="auto">
          {quote.originalText}
        </blockquote>
      )}
      <blockquote
        className={quote.originalText ? 'detail-quote detail-quote-second' : 'detail-quote'}
        lang={quote.language}
        dir="auto"
      >
        {quote.text}
      </blockquote>
      <figcaption className="detail-quiet">
        {quoteCredit(quote, messages)}
        {quote.note && <> · {quote.note}</>}
      </figcaption>
    </figure>
  );
}
