import { setMessage } from './protocol';
import { quietly } from './quietly';

export const SCOPE = 'ally-scope';
/** What `<ally-scope>` takes: its own three, then the parameters of the address. */
const ATTRIBUTES =
  'src title height dataset version view t from to focus category state actor claim stance q network paint borders story step lang theme chrome motion gestures notify origin'.split(
    ' ',
  );
const FIRST_PARAMETER = 3;
/** What a running embed cannot change: then it is made anew. */
const MAKING = /^(src|dataset|version|notify|origin)$/;
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';
const HEIGHT = '600';
/** An embed drops what comes faster than ten times a second. */
const SET_DELAY_MS = 150;

/**
 * Defines `<ally-scope>`, which puts the frame of the contract before what it holds (a link, for readers without
 * script) or in place of a frame that it holds. It takes `src`, or the parameters of the address as attributes beside
 * this script's own site, and `title` and `height`. Changed attributes go to the running embed, a few at a time; one
 * that is taken away means the default. Each frame made is told to `know`.
 */
export function defineScope(
  window: Window & typeof globalThis,
  site: string,
  know: (frame: HTMLIFrameElement) => void,
): void {
  const { document } = window;

  class AllyScope extends window.HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #frame: HTMLIFrameElement | null = null;
    #wishes: Record<string, string> | null = null;
    #listens = false;

    connectedCallback() {
      this.#draw();
    }

    /** A frame that is moved without being taken out keeps what it shows. */
    connectedMoveCallback() {}

    disconnectedCallback() {
      this.#remove();
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null) {
      const frame = this.#frame;
      if (!frame || before === value) return;
      if (name === 'title') frame.title = this.#title();
      else if (name === 'height') {
        frame.height = value || HEIGHT;
        frame.style.removeProperty('height');
      } else if (MAKING.test(name)) this.#draw();
      else this.#wish(name, value ?? '');
    }

    #title(): string {
      return this.title || this.textContent || '';
    }

    #address(): string {
      const url = new URL(this.getAttribute('src') || site, document.baseURI);
      if (!/^https?:$/.test(url.protocol)) throw url;
      for (let index = FIRST_PARAMETER; index < ATTRIBUTES.length; index += 1) {
        const name = ATTRIBUTES[index] as string;
        const value = this.getAttribute(name);
        if (value !== null) url.searchParams.set(name, value);
      }
      return url.href;
    }

    #draw = quietly(() => {
      const src = this.#address();
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.allow = 'fullscreen; clipboard-write';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.loading = 'lazy';
      frame.title = this.#title();
      frame.width = '100%';
      frame.height = this.getAttribute('height') || HEIGHT;
      // By the object model, which no policy of the page forbids.
      frame.style.cssText = 'border:0;display:block';
      frame.src = src;
      frame.addEventListener('allyscope:ready', () => {
        this.#listens = true;
        // The link may not have been there yet.
        frame.title = this.#title();
        this.#tell();
      });
      this.#remove();
      // A copy of the element, or an author's own.
      const old = this.querySelector('iframe');
      if (old) old.replaceWith(frame);
      else this.insertBefore(frame, this.firstChild);
      know(frame);
      this.#frame = frame;
    });

    #remove() {
      const frame = this.#frame;
      if (!frame) return;
      this.#frame = this.#wishes = null;
      this.#listens = false;
      frame.remove();
    }

    #wish(name: string, value: string) {
      if (!this.#wishes) {
        this.#wishes = Object.create(null) as Record<string, string>;
        window.setTimeout(
          quietly(() => this.#tell()),
          SET_DELAY_MS,
        );
      }
      this.#wishes[name] = value;
    }

    #tell() {
      if (!this.#listens || !this.#wishes) return;
      this.#frame?.contentWindow?.postMessage(setMessage(this.#wishes), '*');
      this.#wishes = null;
    }
  }
  window.customElements.define(SCOPE, AllyScope);
}
