import { startPace } from './pace';
import { AMP_READY, heightMessages, readHostMessage, secretOf, signed } from './protocol';
import { quietly } from './quietly';

const SETTLED_MS = 100;
/** A height that comes this near to the last one is not worth a word. */
const LEAST_CHANGE_PX = 2;

export interface GuestOptions {
  /** The window of the embed page. */
  window: Window & typeof globalThis;
  /** What is shown: lens, language, and the query that restores it. */
  view: () => { view: string; lang: string; query: string };
  /** A host wishes for other parameters: a query for the reader of addresses, naming only what is to change. */
  onSet: (query: string) => void;
  /** The one origin to talk to; null is any. */
  origin: string | null;
  /** Whether the host wants to know of each view. */
  notify: boolean;
  /** Height that the content would like, in CSS pixels: of width, view and text size, never of the frame's height. */
  measure: () => number;
  /** Element whose size stands for that of the content. */
  content?: Element;
}

/** How the app tells the article what happens. Nothing here throws, and outside of a frame nothing is said. */
export interface Guest {
  /** The first view is drawn. Says so once. */
  ready: () => void;
  /** The view or the layout may have changed. Said once things are at rest, and only what differs. */
  changed: () => void;
  /** Something failed that the reader sees. Says so once for each fault and part. */
  failed: (code: string, part: string) => void;
  stop: () => void;
}

const SILENT: Guest = { ready: () => {}, changed: () => {}, failed: () => {}, stop: () => {} };

/**
 * Talks with the page around this one (embed contract, sections 3 and 4): hears its parent only, answers when asked
 * for the height, and posts a changed height at most 5 times in 10 s unless the reader does something.
 */
export function startGuest(options: GuestOptions): Guest {
  try {
    return talk(options);
  } catch {
    return SILENT;
  }
}

function talk(options: GuestOptions): Guest {
  const { window, origin, measure } = options;
  const host = window.parent;
  if (!host || host === window) return SILENT;
  const secret = secretOf(window.location.hash);
  const now = () => window.performance.now();
  let heights = startPace(5, 10_000);
  const heard = startPace(10, 1000);
  const faults = new Set<string>();
  let timer: number | undefined;
  let isReady = false;
  let isOver = false;
  let lastHeight = 0;
  let lastQuery = '';

  const post = (message: object) => {
    if (isOver) return;
    // A browser complains aloud about a target that is not there; where it names the parent, that can be avoided.
    const parent = window.location.ancestorOrigins?.[0];
    if (origin && parent && parent !== 'null' && parent !== origin) return;
    host.postMessage(message, origin ?? '*');
  };
  const postHeight = (height: number) => {
    lastHeight = height;
    const messages = heightMessages(height, secret);
    for (let index = 0; index < messages.length; index += 1) post(messages[index] as object);
  };
  /** 0 while there is nothing to measure: a frame that is hidden, or not laid out yet. */
  const heightNow = () => {
    const height = window.innerWidth > 0 ? Math.ceil(measure()) : 0;
    return height > 0 && height < Number.POSITIVE_INFINITY ? height : 0;
  };
  const later = (delay: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(quietly(settle), delay);
  };
  const settle = () => {
    if (!isReady || isOver) return;
    const { query } = options.view();
    if (options.notify && query !== lastQuery) {
      lastQuery = query;
      post(signed({ type: 'view', query }));
    }
    const height = heightNow();
    if (height === 0 || Math.abs(height - lastHeight) < LEAST_CHANGE_PX) return;
    const wait = heights(now());
    if (wait > 0) {
      later(wait);
      return;
    }
    postHeight(height);
  };
  const onMessage = quietly((event: MessageEvent) => {
    if (event.source !== host || (origin && event.origin !== origin)) return;
    const message = readHostMessage(event.data);
    if (!message || heard(now()) > 0) return;
    if (message.type === 'set') {
      options.onSet(message.query);
    } else if (message.type !== 'ready' || message.secret === secret) {
      const height = heightNow();
      if (height > 0) postHeight(height);
    }
  });
  const onChange = quietly(() => later(SETTLED_MS));
  const onInput = quietly(() => {
    heights = startPace(5, 10_000);
  });
  const listen = (method: 'addEventListener' | 'removeEventListener') => {
    window[method]('message', onMessage as EventListener);
    window[method]('resize', onChange);
    window[method]('pointerdown', onInput, true);
    window[method]('keydown', onInput, true);
  };
  listen('addEventListener');
  const watch = options.content && window.ResizeObserver ? new window.ResizeObserver(onChange) : null;
  if (options.content) watch?.observe(options.content);

  return {
    ready: quietly(() => {
      if (isReady) return;
      isReady = true;
      const { view, lang, query } = options.view();
      lastQuery = query;
      post(signed({ type: 'ready', view, lang }));
      post(AMP_READY);
      settle();
    }),
    changed: onChange,
    failed: quietly((code: string, part: string) => {
      const fault = `${code} ${part}`;
      if (faults.has(fault)) return;
      faults.add(fault);
      post(signed({ type: 'error', code, part }));
    }),
    stop: quietly(() => {
      isOver = true;
      window.clearTimeout(timer);
      watch?.disconnect();
      listen('removeEventListener');
    }),
  };
}
