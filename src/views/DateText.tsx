import type { PartialDate } from '../domain/partialDate';
import { type DateStyle, formatDate } from '../i18n/format';
import { useLens } from './useLens';

interface Props {
  date: PartialDate;
  style?: DateStyle;
}

/** A date in words, no sharper than it is known; its EDTF stands in `datetime`. */
export function DateText({ date, style = 'long' }: Props) {
  const { messages } = useLens();
  return <time dateTime={date.edtf}>{formatDate(date, messages.record.dates, messages.lang, style)}</time>;
}
