import { type ReactNode, useState } from 'react';
import { useLens } from '../useLens';

interface Props {
  /** Key of the disputed areas, where it stands here. */
  children?: ReactNode;
}

/** Whose recognition the borders follow: always in sight, in full on demand. */
export function BordersNote({ children }: Props) {
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
      {children && <ul className="map-legend">{children}</ul>}
    </div>
  );
}
