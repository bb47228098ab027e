import { startHost } from './host';

/* Built alone, as `/embed/v1.js`, by tools/hostHelper.ts. A module has no current script, but one in the page. */
const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1.js"]');
startHost(window, (script as HTMLScriptElement | null)?.src ?? '');
