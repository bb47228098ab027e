import { type ReactNode, useId } from 'react';
import type { Lens } from '../state/view';
import './LensPanel.css';

interface Props {
  lens: Exclude<Lens, 'all'>;
  title: ReactNode;
  /** Beside the title, muted: counts. */
  aside?: ReactNode;
  /** At the end of the head: tabs, buttons, legend. */
  tools?: ReactNode;
  busy?: boolean;
  /** Stands in place of the picture: loading, empty, failed. */
  notice?: ReactNode;
  children?: ReactNode;
}

/** The frame of a lens: a labelled section with a head. */
export function LensPanel({ lens, title, aside, tools, busy = false, notice, children }: Props) {
  const heading = useId();
  return (
    <section className={`lens lens-${lens}`} data-view={lens} aria-labelledby={heading} aria-busy={busy}>
      <header className="lens-head">
        <h2 className="lens-title" id={heading}>
          {title}
        </h2>
        {aside && <div className="lens-aside">{aside}</div>}
        {tools && <div className="lens-tools">{tools}</div>}
      </header>
      <div className="lens-body">{notice ?? children}</div>
    </section>
  );
}
