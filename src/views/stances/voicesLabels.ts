import { type Dataset, nameOf, shortNameOf } from '../../domain/dataset';
import type { Messages } from '../../i18n/messages/en';
import { stancesWords } from '../../i18n/messages/stancesWords';
import type { VoicesInput } from '../../layout/graph/placeVoices';
import type { Scope, TwoMode } from '../../network/twoMode';
import { codesOf } from './codesOf';

/** The words that the placing of the voices asks for. */
export function voicesLabels(
  dataset: Dataset,
  network: TwoMode,
  scope: Scope,
  messages: Messages,
): Pick<VoicesInput, 'labelOf' | 'labelOthers' | 'codesOf'> {
  const words = stancesWords(messages.lang);
  return {
    labelOf: (id) => {
      const speaker = network.speakers.find((one) => one.id === id);
      if (!speaker || dataset.claims.has(id)) return { name: shortNameOf(dataset, id), note: null };
      return { name: nameOf(dataset, id), note: shortNameOf(dataset, speaker.for) };
    },
    labelOthers: (side, count, statements) => ({
      name:
        side === 'speaker'
          ? words.otherSpeakers(count)
          : scope === 'claims'
            ? words.otherTargets(count)
            : words.otherThings(count),
      note: words.statements(statements),
    }),
    codesOf: (mix) => codesOf(mix, messages).map(({ text }) => text),
  };
}
