import { useLens } from '../useLens';
import { MAX_ZOOM } from './maxZoom';

interface Props {
  zoom: number;
  isHome: boolean;
  onZoom: (factor: number) => void;
  onReset: () => void;
}

export const ZOOM_STEP = 1.6;

export function ZoomButtons({ zoom, isHome, onZoom, onReset }: Props) {
  const { map } = useLens().messages;
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons are no form's field set
    <div className="map-zoom" role="group" aria-label={map.zoomTools}>
      <Tool
        action="zoom-in"
        label={map.zoomIn}
        path="M8 3v10M3 8h10"
        off={zoom >= MAX_ZOOM}
        onClick={() => onZoom(ZOOM_STEP)}
      />
      <Tool
        action="zoom-out"
        label={map.zoomOut}
        path="M3 8h10"
        off={zoom <= 1}
        onClick={() => onZoom(1 / ZOOM_STEP)}
      />
      <Tool
        action="reset"
        label={map.zoomReset}
        path="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
        off={isHome}
        onClick={onReset}
      />
    </div>
  );
}

interface ToolProps {
  action: string;
  label: string;
  path: string;
  /** Does nothing now; stays focusable, so that the keyboard does not lose its place. */
  off: boolean;
  onClick: () => void;
}

function Tool({ action, label, path, off, onClick }: ToolProps) {
  return (
    <button
      type="button"
      data-action={action}
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={off ? undefined : onClick}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden>
        <path d={path} />
      </svg>
    </button>
  );
}
