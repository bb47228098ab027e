import type { ReactNode } from 'react';
import { kindOf, nameOf } from '../../domain/dataset';
import { chooseRecord } from '../chooseRecord';
import { useLens } from '../useLens';

interface Props {
  id: string;
  children?: ReactNode;
  /** Drawn as the name of its row. */
  strong?: boolean;
}

/** The name of a record in a cell, opening it; plain text where the record has no such id. */
export function OpenButton({ id, children, strong = false }: Props) {
  const { dataset, go } = useLens();
  const kind = kindOf(dataset, id);
  const name = children ?? nameOf(dataset, id);
  if (kind === null) return <>{name}</>;
  return (
    <button
      type="button"
      className={strong ? 'table-link table-link-strong' : 'table-link'}
      data-id={id}
      data-kind={kind}
      onClick={() => go(chooseRecord(dataset, id))}
    >
      {name}
    </button>
  );
}
