import { type ReactNode, useId } from 'react';

interface Props {
  title: ReactNode;
  children: ReactNode;
}

/** One part of a detail under its own heading. */
export function DetailSection({ title, children }: Props) {
  const heading = useId();
  return (
    <section className="detail-section" aria-labelledby={heading}>
      <h3 className="detail-section-title" id={heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
