import type { ReactNode } from 'react';
import { kindOf, nameOf } from '../../domain/dataset';
import { setHover } from '../useHover';
import { useLens } from '../useLens';
import { useDetail } from './useDetail';

interface Props {
  id: string;
  /** Its name, when nothing else is given. */
  children?: ReactNode;
  className?: string;
}

/** The name of a record, opening it; plain text where the record has no such id. */
export function RecordLink({ id, children, className = '' }: Props) {
  const { dataset } = useLens();
  const { follow } = useDetail();
  const kind = kindOf(dataset, id);
  const name = children ?? nameOf(dataset, id);
  if (kind === null) return <span>{name}</span>;
  return (
    <button
      type="button"
      className={`detail-link ${className}`}
      data-id={id}
      data-kind={kind}
      onClick={() => follow(id)}
      onPointerEnter={() => setHover(id)}
      onPointerLeave={() => setHover(null)}
    >
      {name}
    </button>
  );
}
