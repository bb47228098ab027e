import { nameOf } from '../../domain/dataset';
import type { Figure } from '../../domain/fields';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';
import { figureWords } from './figureWords';

interface Props {
  figures: readonly Figure[];
  /** Sources of the event, whose numbers a figure points at. */
  sources: readonly string[];
}

/** Numbers, each with the party that gives it: those of warring parties are claims. */
export function Figures({ figures, sources }: Props) {
  const { dataset, messages } = useLens();
  const words = detailWords(messages.lang);
  return (
    <DetailSection title={words.figures}>
      <ul className="detail-rows">
        {figures.map((figure) => {
          const number = figure.source === undefined ? 0 : sources.indexOf(figure.source) + 1;
          const { amount, beside } = figureWords(figure, messages);
          const what = figure.of ? words.figureOf(figure.what, nameOf(dataset, figure.of)) : figure.what;
          return (
            <li key={`${figure.what} ${figure.of} ${figure.saidBy} ${amount}`} className="detail-row">
              <div>
                <p>
                  {amount !== null && <strong>{amount}</strong>} {what}
                </p>
                <p className="detail-quiet">
                  {beside !== null && <>{beside} · </>}
                  {words.saidBy(nameOf(dataset, figure.saidBy))}
                  {figure.date && `, ${figure.date}`}
                  {number > 0 && ` [${number}]`}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </DetailSection>
  );
}
