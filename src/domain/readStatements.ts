import type * as v from 'valibot';
import type { Agreement } from './agreement';
import { codingBy } from './codingBy';
import { asObject, type Miss, type Reading, sortedByDate } from './reading';
import { briefStatementSchema, type Statement, statementSchema } from './statement';

/** The part `statements`, brief or whole; shown is what `coder` has coded. */
export function readStatements(
  part: unknown,
  { collect, date, isActor, isClaim, isEvent }: Reading,
  coder: string,
): { statements: Map<string, Statement>; brief: boolean; agreement: Agreement | null } {
  const { brief: isBrief, statements: list, agreement } = asObject(part);
  const brief = isBrief === true;
  const finish = <S extends v.InferOutput<typeof briefStatementSchema | typeof statementSchema>>(
    statement: S,
    miss: Miss,
  ) => {
    if (!isActor(statement.speaker))
      miss('speaker', `no person or organisation has the id “${statement.speaker}”`);
    if (!isActor(statement.for)) miss('for', `no state or organisation has the id “${statement.for}”`);
    statement.codings.forEach((coding, i) => {
      coding.positions.forEach(({ claim }, j) => {
        if (!isClaim(claim)) miss(`codings.${i}.positions.${j}.claim`, `no claim has the id “${claim}”`);
      });
      coding.attitudes.forEach(({ target }, j) => {
        if (!isActor(target) && !isClaim(target) && !isEvent(target))
          miss(`codings.${i}.attitudes.${j}.target`, `nothing in the record has the id “${target}”`);
      });
    });
    return { ...statement, date: date(statement.date, 'date', miss) };
  };
  const statements = brief
    ? collect(list, 'statements.json', briefStatementSchema, (statement, miss): Statement => {
        const { codings: coded, ...rest } = finish(statement, miss);
        const codings = coded.map((coding) => ({
          ...coding,
          attitudes: coding.attitudes.map((attitude) => ({ ...attitude, because: '' })),
        }));
        const coding = codingBy({ codings }, coder);
        return { ...rest, paraphrase: '', codings, coding, accounts: [], sources: [] };
      })
    : collect(list, 'statements.json', statementSchema, (statement, miss): Statement => {
        const coding = codingBy(statement, coder);
        return { ...finish(statement, miss), coding, sourceCount: statement.sources.length };
      });
  return { statements: sortedByDate(statements), brief, agreement: (agreement as Agreement) ?? null };
}
