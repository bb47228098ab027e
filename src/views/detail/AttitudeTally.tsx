import type { Statement } from '../../domain/statement';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { TallyBar } from './TallyBar';
import { tallyAttitudes } from './tallyAttitudes';

interface Props {
  statements: readonly Statement[];
  target: string;
}

/** How many statements are for something, neutral or against it. */
export function AttitudeTally({ statements, target }: Props) {
  const { messages } = useLens();
  const tally = tallyAttitudes(statements, target);
  const words = detailWords(messages.lang);
  return (
    <TallyBar
      label={words.attitudes(tally[1], tally[0], tally[-1])}
      parts={[
        { stance: 1, count: tally[1], word: words.attitudeSide.for },
        { stance: 0, count: tally[0], word: words.attitudeSide.neutral },
        { stance: -1, count: tally[-1], word: words.attitudeSide.against },
      ]}
    />
  );
}
