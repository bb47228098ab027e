import { useState } from 'react';
import { useLens } from '../useLens';
import { DisputeKey } from './DisputeKey';

interface Props {
  /** Kinds of disputed areas to explain here; none where the key does. */
  disputes: readonly ('hatch' | 'claim')[];
  prefix: string;
}

/** Whose recognition the borders follow: always in sight, in full on demand. */
export function BordersNote({ disputes, prefix }: Props) {
  const { dataset, view, messages } = useLens();
  const [open, setOpen] = useState(false);
  const { borders } = dataset.about;
  const shown = borders.find(({ id }) => id === view.borders) ?? borders[0];
  if (!shown) return null;
  return (
    <div className="map-borders" data-open={open || undefined}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`${messages.map.borders}: ${shown.caption}`}
        title={open ? undefined : shown.caption}
        onClick={() => setOpen(!open)}
      >
        {shown.caption}
      </button>
      {disputes.length > 0 && (
        <ul className="map-legend">
          <DisputeKey styles={disputes} prefix={prefix} />
        </ul>
      )}
    </div>
  );
}
