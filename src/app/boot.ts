import { markFirstPicture } from './marks';
import { readPageKind, readView } from './pageKind';
import { wantsOf } from './wants';

/*
 * Small, and first of all scripts: shows the theme and the lens that the address asks for in the picture that came with
 * the HTML, and sends for what this lens needs, while the program is still on its way.
 */
const root = document.documentElement;
const embed = root.dataset.page === 'embed';
const view = readView(location.search, readPageKind(embed));
if (view.theme !== 'auto') root.dataset.theme = view.theme;
if (embed) {
  root.dataset.shown = view.view;
  // Frozen data and long texts have other names than those that the page has ready.
  const plain = view.version === null && !wantsOf(view, true).words;
  for (const link of document.querySelectorAll<HTMLLinkElement>(`link[data-lens="${view.view}"]`)) {
    if (link.as === 'fetch' && !plain) continue;
    link.rel = link.dataset.rel ?? '';
  }
}

if (document.querySelector('[data-still]')) {
  root.dataset.pictured = '';
  try {
    // The browser knows when it painted the picture, even if that was before this line.
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      markFirstPicture();
      observer.disconnect();
    }).observe({ type: 'paint', buffered: true });
  } catch {
    // A browser without paint times: the mark comes when the program draws.
  }
}
