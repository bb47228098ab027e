import { lazy, useEffect, useRef, useState } from 'react';
import { isFiltered } from '../../state/selectors';
import { Boundary } from '../../views/Boundary';
import { Late } from '../../views/Late';
import { Notice } from '../../views/Notice';
import { pictureWords } from '../../views/pictureWords';
import { useLens } from '../../views/useLens';
import { copyText } from '../copyText';
import { isTelling } from '../isTelling';
import type { LayoutProps } from '../layoutProps';
import { siteRoot } from '../pageKind';
import { useClose } from '../useClose';
import { EmbedFoot, EmbedFrame, EmbedHead } from './EmbedFrame';
import { embedFoot } from './embedFoot';
import { type EmbedLens, useLensModule } from './lensModules';
import { useGuest } from './useGuest';
import './Embed.css';

const TimeScrubber = lazy(async () => ({
  default: (await import('../../views/timeline/TimeScrubber')).TimeScrubber,
}));
const DetailDock = lazy(async () => ({ default: (await import('../DetailDock')).DetailDock }));
const Notices = lazy(async () => ({ default: (await import('../Notices')).Notices }));
const LinkAddress = lazy(async () => ({ default: (await import('./LinkAddress')).LinkAddress }));
const FullScreenButton = lazy(async () => ({
  default: (await import('./FullScreenButton')).FullScreenButton,
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
  const [followed, setFollowed] = useFollowed();

  const words = pictureWords(dataset, view, messages);
  const foot = embedFoot(dataset, { ...view, view: lens }, messages);
  const whole = new URL(foot.query, siteRoot()).href;
  const scrubbed = view.chrome === 'full' && (lens === 'map' || lens === 'stances');
  const head = (rank: 0 | 1) => <EmbedHead words={words} between={messages.embed.between} rank={rank} />;
  const footer = (
    <EmbedFoot {...foot} explore={{ href: whole, ...foot.explore }}>
      {view.chrome === 'full' && (
        <span className="embed-full-place">
          <Late quiet>
            <FullScreenButton />
          </Late>
        </span>
      )}
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
            {isTelling(view, loaded) && (
              <Late quiet>
                <Notices loaded={loaded} />
              </Late>
            )}
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
          {failed ? <Notice message={messages.app.failed.chunk} /> : Lens && <Lens {...props} />}
        </Boundary>
      </EmbedFrame>
      {view.focus !== null && (
        <Late quiet>
          <DetailDock
            narrow={false}
            parts={loaded.parts}
            onClose={close}
            giver={{ link: () => whole, copy: copyText }}
            version={loaded.version}
          />
        </Late>
      )}
      {followed && (
        <Late quiet>
          <LinkAddress key={followed.time} href={followed.href} onClose={() => setFollowed(null)} />
        </Late>
      )}
      <div className="embed-ruler-place" inert aria-hidden="true">
        <div className="embed-ruler" ref={ruler}>
          <div className="embed-head">{head(0)}</div>
          <div className="embed-picture" data-lens={lens} />
          {scrubbed && <div className="embed-controls" />}
          <div className="embed-foot">{footer}</div>
        </div>
      </div>
    </>
  );
}

/** The link that was pressed last: a frame may be forbidden to open it. */
function useFollowed() {
  const [followed, setFollowed] = useState<{ href: string; time: number } | null>(null);
  useEffect(() => {
    const onClick = ({ target, timeStamp }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
      if (link) setFollowed({ href: link.href, time: timeStamp });
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);
  return [followed, setFollowed] as const;
}
