import { measureByTable } from '../../layout/textWidth';
import { tokenInk } from '../../theme/tokenInk';
import { LensPanel } from '../../views/LensPanel';
import { StancesStill } from '../../views/stances/StancesStill';
import { TimelineStill } from '../../views/timeline/TimelineStill';
import { useLens } from '../../views/useLens';
import { useSize } from '../../views/useSize';
import { useReady } from '../useReady';

const STILLS = { timeline: TimelineStill, stances: StancesStill };

/** The picture of a card, which is too low for the lens itself: the lens as a still, at its true size. */
export function LowStill({ lens }: { lens: keyof typeof STILLS }) {
  const { dataset, view, messages } = useLens();
  const [ref, size] = useSize();
  useReady(true, true);
  const Still = STILLS[lens];
  return (
    <LensPanel lens={lens} title={messages.embed.title[lens](dataset.about.short)}>
      <div className="embed-low" ref={ref}>
        {size && (
          <Still
            {...{ dataset, view, messages, size }}
            ink={tokenInk}
            measure={measureByTable}
            prefix={`low-${lens}`}
          />
        )}
      </div>
    </LensPanel>
  );
}
