/** Sets a mark, the first time it is asked for; `startTime` in ms since the page began, now if not given. */
export function markOnce(name: string, startTime?: number): void {
  if (performance.getEntriesByName(name).length > 0) return;
  performance.mark(name, startTime === undefined ? undefined : { startTime });
}

/** Marks the first picture: when the one in the HTML was painted, where there was one, else now. */
export function markFirstPicture(): void {
  const pictured = document.documentElement.dataset.pictured !== undefined;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  markOnce('allyscope:first-picture', pictured ? paint?.startTime : undefined);
}

/** The second frame begins when the first has been painted. A hidden page has no frames, so it waits for being seen. */
export function afterPaint(done: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(done));
}

const waiting: (() => void)[] = [];
let isReady = false;

/** Calls once the page is ready, at once if it is. */
export function whenReady(call: () => void): void {
  if (isReady) call();
  else waiting.push(call);
}

/** Everything visible is drawn and live: says so to scripts, and to all who wait. */
export function declareReady(): void {
  if (isReady) return;
  isReady = true;
  markOnce('allyscope:ready');
  document.documentElement.dataset.ready = '1';
  for (const call of waiting.splice(0)) call();
}
