import { timelineWords } from '../../i18n/messages/timelineWords';
import { useLens } from '../useLens';
import { Icon, type TimelineIconName } from './Icon';
import { useTimeMoves } from './useTimeMoves';

const ZOOM = 1.6;

/** Play, step and zoom: what dragging and pinching do, by buttons. */
export function TimelineTools({ compact }: { compact: boolean }) {
  const { messages, playback } = useLens();
  const moves = useTimeMoves();
  const words = timelineWords(messages.lang);
  const { playing } = playback;
  return (
    <div className="timeline-tools">
      {!compact && (
        <button
          type="button"
          className="button button-round timeline-play"
          data-action={playing ? 'pause' : 'play'}
          onClick={playing ? playback.pause : playback.play}
        >
          <Icon name={playing ? 'pause' : 'play'} />
          {playing ? words.pause : words.play}
        </button>
      )}
      <div className="timeline-tool-group">
        <Tool name="previous" label={words.previous} onPress={moves.previous} />
        <Tool name="next" label={words.next} onPress={moves.next} />
      </div>
      <div className="timeline-tool-group">
        {!compact && (
          <>
            <Tool
              name="zoom-out"
              action="zoom-out"
              label={words.zoomOut}
              onPress={moves.isWhole ? null : () => moves.zoom(1 / ZOOM)}
            />
            <Tool name="zoom-in" action="zoom-in" label={words.zoomIn} onPress={() => moves.zoom(ZOOM)} />
          </>
        )}
        <Tool name="whole" action="reset" label={words.whole} onPress={moves.isWhole ? null : moves.whole} />
      </div>
    </div>
  );
}

interface ToolProps {
  name: TimelineIconName;
  label: string;
  action?: string;
  /** Null when there is nothing to do; the button stays where it is and can still be found. */
  onPress: (() => void) | null;
}

function Tool({ name, label, action, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="button timeline-tool"
      aria-label={label}
      title={label}
      data-action={action}
      aria-disabled={onPress === null || undefined}
      onClick={onPress ?? undefined}
    >
      <Icon name={name} />
    </button>
  );
}
