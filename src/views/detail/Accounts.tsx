import type { Account } from '../../domain/fields';
import { detailWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { DetailSection } from './DetailSection';

interface Props {
  accounts: readonly Account[];
  /** Sources of the record, whose numbers the sides point at. */
  sources: readonly string[];
}

/** Where sources differ: what each side says, and who says it. Nothing where they don't. */
export function Accounts({ accounts, sources }: Props) {
  const { messages } = useLens();
  const words = detailWords(messages.lang);
  if (accounts.length === 0) return null;
  const subjects = [...new Set(accounts.map(({ about }) => about))];
  return (
    <DetailSection title={words.accounts}>
      {subjects.map((subject) => (
        <div key={subject} className="detail-accounts">
          <h4>{subject}</h4>
          <ul className="detail-rows">
            {accounts
              .filter(({ about }) => about === subject)
              .map(({ says, saidBy, source }) => {
                const number = source === undefined ? 0 : sources.indexOf(source) + 1;
                return (
                  <li key={`${says} ${saidBy}`} className="detail-row">
                    <div>
                      <p>{says}</p>
                      <p className="detail-quiet">
                        {words.saidBy(saidBy)}
                        {number > 0 && ` [${number}]`}
                      </p>
                    </div>
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </DetailSection>
  );
}
