import { useEffect, useRef, useState } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';
import { useSize } from '../useSize';
import { RadioRow } from './RadioRow';
import type { SnippetSize } from './snippets';
import { useNarrow } from './useNarrow';
import { useSettled } from './useSettled';

interface Props {
  address: string;
  title: string;
  size: SnippetSize;
  onHeight: (height: number) => void;
}

const SCREENS = ['desk', 'phone'] as const;
type Screen = (typeof SCREENS)[number];
/** Width that the screen leaves for a frame, px. */
const WIDTHS: Readonly<Record<Screen, number>> = { desk: 720, phone: 360 };
/** Beside the choices a preview is made to fit this height, px, so that what there is to copy stays in sight. */
const ROOM = 340;

/** The embed itself, in a frame as an article would have it, on a wide and on a narrow screen. */
export function EmbedPreview({ address, title, size, onHeight }: Props) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  const narrow = useNarrow();
  const [screen, setScreen] = useState<Screen>(narrow ? 'phone' : 'desk');
  const [ref, room] = useSize();
  const shown = useSettled(address);
  const width = Math.min(WIDTHS[screen], size.width ?? WIDTHS[screen]);
  const fit = Math.min(1, (room?.width ?? width) / width, narrow ? 1 : ROOM / size.height);
  const frame = useRef<HTMLIFrameElement>(null);
  const wanted = useWantedHeight(frame, `${shown} ${width}`);

  return (
    <section className="share-preview" aria-label={words.preview}>
      <div className="share-preview-head">
        <RadioRow
          legend={words.screen}
          values={SCREENS}
          chosen={screen}
          nameOf={(name) => words.screenName[name]}
          onChoose={setScreen}
          quiet
        />
        {wanted !== null && Math.abs(wanted - size.height) > 8 && (
          <button type="button" className="button" title={words.wants} onClick={() => onHeight(wanted)}>
            {words.takeHeight(wanted)}
          </button>
        )}
        <p className="share-hint">
          {fit < 1 ? words.scaled(width, Math.round(fit * 100)) : words.unscaled(width)}
        </p>
      </div>
      <div className="share-stage" ref={ref}>
        <div className="share-paper" style={{ inlineSize: width * fit, blockSize: size.height * fit }}>
          {/*
           * Another address is another frame, for a frame that goes on to a second address adds a step to the history
           * of the page. It needs no sandbox: it is ours.
           */}
          <iframe
            key={shown}
            ref={frame}
            className="share-frame"
            title={words.previewName(title)}
            src={shown}
            allow="fullscreen; clipboard-write"
            style={{ inlineSize: width, blockSize: size.height, transform: `scale(${fit})` }}
          />
        </div>
      </div>
    </section>
  );
}

/** The height that the embed last asked for, at this address and width; null until it does. */
function useWantedHeight(frame: React.RefObject<HTMLIFrameElement | null>, at: string): number | null {
  const [asked, setAsked] = useState<{ at: string; height: number } | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (data?.app !== 'allyscope' || data.type !== 'height') return;
      const { height } = data;
      if (Number.isInteger(height) && height >= 200 && height <= 4000) setAsked({ at, height });
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [frame, at]);
  return asked?.at === at ? asked.height : null;
}
