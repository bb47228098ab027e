import { lazy, useRef } from 'react';
import { isFiltered } from '../../state/selectors';
import { encodeView } from '../../state/viewCodec';
import { Boundary } from '../../views/Boundary';
import { Late } from '../../views/Late';
import { Notice } from '../../views/Notice';
import { pictureWords } from '../../views/pictureWords';
import { useLens } from '../../views/useLens';
import { copyText } from '../copyText';
import { DetailDock } from '../DetailDock';
import type { LayoutProps } from '../layoutProps';
import { Notices } from '../Notices';
import { siteRoot } from '../pageKind';
import { useClose } from '../useClose';
import { EmbedFoot, EmbedFrame, EmbedHead } from './EmbedFrame';
import { embedFoot } from './embedFoot';
import { FullScreenButton } from './FullScreenButton';
import { LinkAddress } from './LinkAddress';
import { type EmbedLens, useLensModule } from './lensModules';
import { useGuest } from './useGuest';
import './Embed.css';

const TimeScrubber = lazy(async () => ({
  default: (await import('../../views/timeline/TimeScrubber')).TimeScrubber,
}));
const FilterChips = lazy(async () => ({
  default: (await import('../../views/controls/FilterChips')).FilterChips,
}));

/** One lens in a frame: heading, picture, the day within reach, source. */
export function EmbedLayout(props: LayoutProps) {
  const { kind, loaded, store } = props;
  const { dataset, view, messages } = useLens();
  const lens: EmbedLens = view.view === 'all' ? 'map' : view.view;
  const { Lens, failed } = useLensModule(lens);
  const ruler = useRef<HTMLDivElement>(null);
  useGuest(store, kind, loaded, ruler);
  const close = useClose();

  const words = pictureWords(dataset, view, messages);
  const foot = embedFoot(dataset, { ...view, view: lens }, messages);
  const whole = new URL(foot.query, siteRoot()).href;
  const scrubbed = view.chrome === 'full' && (lens === 'map' || lens === 'stances');
  const head = (rank: 0 | 1) => <EmbedHead words={words} between={messages.embed.between} rank={rank} />;
  const footer = (
    <EmbedFoot source={foot.source} notes={foot.notes} explore={{ href: whole, ...foot.explore }}>
      {view.chrome === 'full' && <FullScreenButton />}
    </EmbedFoot>
  );

  return (
    <>
      <EmbedFrame
        lens={lens}
        head={
          <>
            {head(1)}
            {isFiltered(view) && (
              <Late quiet>
                <FilterChips />
              </Late>
            )}
            <Notices loaded={loaded} />
          </>
        }
        controls={
          scrubbed && (
            <Late quiet>
              <TimeScrubber />
            </Late>
          )
        }
        foot={footer}
      >
        <Boundary messages={messages}>
          {Lens ? <Lens {...props} /> : failed && <Notice message={messages.app.failed.chunk} />}
        </Boundary>
      </EmbedFrame>
      <DetailDock
        narrow={false}
        parts={loaded.parts}
        onClose={close}
        onCopyLink={() => copyText(`${siteRoot()}embed/?${encodeView(view, kind.defaults)}`)}
      />
      <LinkAddress />
      <div className="embed-ruler" ref={ruler} inert aria-hidden="true">
        <div className="embed-head">{head(0)}</div>
        <div className="embed-picture" data-lens={lens} />
        {scrubbed && <div className="embed-controls" />}
        <div className="embed-foot">{footer}</div>
      </div>
    </>
  );
}
