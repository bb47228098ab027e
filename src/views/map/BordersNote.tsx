import { useState } from 'react';
import { useLens } from '../useLens';

/** Whose recognition the borders follow: always in sight, in full on demand. */
export function BordersNote() {
  const { dataset, view, messages } = useLens();
  const [open, setOpen] = useState(false);
  const { borders } = dataset.about;
  const shown = borders.find(({ id }) => id === view.borders) ?? borders[0];
  if (!shown) return null;
  return (
    <button
      type="button"
      className="map-borders"
      aria-expanded={open}
      aria-label={`${messages.map.borders}: ${shown.caption}`}
      title={open ? undefined : shown.caption}
      onClick={() => setOpen(!open)}
    >
      {shown.caption}
    </button>
  );
}
