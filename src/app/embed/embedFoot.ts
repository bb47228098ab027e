import type { Dataset } from '../../domain/dataset';
import { formatDay } from '../../i18n/format';
import type { Messages } from '../../i18n/messages/en';
import { DEFAULT_VIEW, type View } from '../../state/view';
import { encodeView } from '../../state/viewCodec';

/** What the foot of an embed says, and the query of the full page with the same view. */
export function embedFoot(dataset: Dataset, view: View, messages: Messages) {
  const { about } = dataset;
  const words = messages.embed;
  const borders = about.borders.find(({ id }) => id === view.borders) ?? about.borders[0];
  const latest = formatDay(about.latest.latest, messages.lang);
  const record = words.record(about.short, about.version, latest);
  const whole = { ...view, chrome: 'full' as const, notify: false, origin: null, gestures: null };
  const query = encodeView(whole, DEFAULT_VIEW);
  return {
    source: `${words.source} ${record}${view.version === null ? '' : ` (${words.frozen})`}`,
    borders: view.view === 'map' && borders ? `${messages.map.borders}: ${borders.label}` : null,
    licence: about.licence,
    query: `?${query === '' ? `view=${view.view}` : query}`,
    explore: { label: words.explore, title: words.exploreAll },
  };
}
