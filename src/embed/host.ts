import { type Pace, startPace } from './pace';
import { readGuestMessage, signed } from './protocol';
import { quietly } from './quietly';
import { defineScope, SCOPE } from './scopeElement';

const SHORTEST = 200;
const TALLEST = 4000;
const LEAST_CHANGE_PX = 2;

const FROZEN: Pace = () => 1;

/**
 * What `/embed/v1.js` does in an article: gives each frame of ours the height that it asks for, tells the page of its
 * views, its readiness and its faults by `allyscope:…` events on the frame, and makes frames of `<ally-scope>`. Once
 * for a page, however often the script is there. Throws nothing at the page, and leans on no array method of it.
 * A frame that changes its height 20 times in 10 s keeps the last.
 */
export const startHost = quietly((window: Window & typeof globalThis, script: string) => {
  const { document } = window;
  if (window.customElements.get(SCOPE)) return;
  /** The embed page beside the script. */
  const site = script && new URL('.', script).href;
  const frames = new Map<HTMLIFrameElement, Pace>();

  const measure = (frame: HTMLIFrameElement) =>
    frame.contentWindow?.postMessage(signed({ type: 'measure' }), '*');
  const sight = new window.IntersectionObserver(
    quietly((entries: IntersectionObserverEntry[]) => {
      each(entries, ({ isIntersecting, target }) => isIntersecting && measure(target as HTMLIFrameElement));
    }),
  );
  /** How fast a frame may still change its height. */
  const know = (frame: HTMLIFrameElement): Pace => {
    let pace = frames.get(frame);
    if (!pace) {
      pace = startPace(20, 10_000);
      frames.set(frame, pace);
      sight.observe(frame);
    }
    return pace;
  };
  /** Frames of the page; those of `<ally-scope>` may stand in a shadow, where only we know of them. */
  const frameOf = (source: unknown) => {
    let found: HTMLIFrameElement | undefined;
    const look = (frame: HTMLIFrameElement) => {
      if (frame.contentWindow === source) found = frame;
    };
    frames.forEach((_, frame) => {
      if (frame.isConnected) look(frame);
      else frames.delete(frame);
    });
    if (!found) each(document.querySelectorAll('iframe'), look);
    return found;
  };
  const setHeight = (frame: HTMLIFrameElement, wished: number) => {
    // By its methods: a name of a style can be caught by a setter that a page has put under all objects.
    const { style } = frame;
    const height = Math.max(SHORTEST, Math.min(TALLEST, wished));
    const present = Number.parseFloat(style.getPropertyValue('height') || frame.height);
    if (Math.abs(height - present) < LEAST_CHANGE_PX) return;
    if (know(frame)(window.performance.now()) > 0) frames.set(frame, FROZEN);
    else style.setProperty('height', `${height}px`);
  };

  window.addEventListener(
    'message',
    quietly(({ source, origin, data }: MessageEvent) => {
      const message = source && readGuestMessage(data);
      const frame = message && frameOf(source);
      if (!frame || (origin !== 'null' && origin !== new URL(frame.src).origin)) return;
      know(frame);
      if (message.type === 'height') {
        setHeight(frame, message.height);
      } else {
        const told = { bubbles: true, composed: true, detail: message };
        frame.dispatchEvent(new window.CustomEvent(`allyscope:${message.type}`, told));
      }
    }),
  );
  const ask = quietly((frame: HTMLIFrameElement) => {
    if (!frames.has(frame) && !(site && frame.contentWindow && frame.src.startsWith(site))) return;
    know(frame);
    measure(frame);
  });
  // A load does not rise from its frame, but it can be caught on its way down.
  document.addEventListener('load', ({ target }) => ask(target as HTMLIFrameElement), true);
  each(document.querySelectorAll('iframe'), ask);
  defineScope(window, site, know);
});

function each<Item>(list: ArrayLike<Item>, run: (item: Item) => void): void {
  for (let index = 0; index < list.length; index += 1) run(list[index] as Item);
}
