import { type KeyboardEvent, useRef } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import { useLens } from '../useLens';

export const SHARE_WAYS = ['link', 'embed', 'image'] as const;
/** As what a view is taken away. */
export type ShareWay = (typeof SHARE_WAYS)[number];

interface Props {
  way: ShareWay;
  /** Id of the panel that the tabs choose for; theirs are that and the way. */
  panel: string;
  onWay: (way: ShareWay) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: 0, End: 0 };

/** Tabs, one of them in the order of focus; arrow keys, Home and End go along them and choose. */
export function ShareTabs({ way, panel, onWay }: Props) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const from =
      event.key === 'Home' ? 0 : event.key === 'End' ? SHARE_WAYS.length - 1 : SHARE_WAYS.indexOf(way);
    const next = SHARE_WAYS[(from + step + SHARE_WAYS.length) % SHARE_WAYS.length] ?? way;
    onWay(next);
    list.current?.querySelector<HTMLElement>(`[data-way="${next}"]`)?.focus({ preventScroll: true });
  }

  return (
    <div className="share-tabs" role="tablist" aria-label={words.tabs} ref={list} onKeyDown={onKeyDown}>
      {SHARE_WAYS.map((name) => (
        <button
          key={name}
          id={`${panel}-${name}`}
          type="button"
          role="tab"
          className="share-tab"
          aria-selected={name === way}
          aria-controls={panel}
          tabIndex={name === way ? 0 : -1}
          data-way={name}
          data-action={name === 'embed' ? 'embed' : undefined}
          onClick={() => onWay(name)}
        >
          {words.tab[name]}
        </button>
      ))}
    </div>
  );
}
