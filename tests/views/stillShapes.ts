/*
 * Reads the markup of a still far enough to ask what it draws: every element with what it inherits, and where its shape
 * reaches.
 */

export interface StillElement {
  name: string;
  /** Its own attributes. */
  own: Record<string, string>;
  /** With those of its groups. */
  all: Record<string, string>;
  /** Where its groups move it to. */
  at: { x: number; y: number };
  /** Text inside of it alone. */
  text: string;
  /** In definitions or clips, not drawn. */
  hidden: boolean;
  /** Cut to another shape. */
  clipped: boolean;
}

const TAG = /<(\/?)([a-zA-Z]+)((?:\s[^<>]*?)?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([a-zA-Z-]+)="([^"]*)"/g;

export function readStill(markup: string): StillElement[] {
  const elements: StillElement[] = [];
  const open: StillElement[] = [];
  for (const [, closing, name, attributes, selfClosing, text] of markup.matchAll(TAG)) {
    const parent = open.at(-1);
    if (text !== undefined) {
      if (parent) parent.text += text;
      continue;
    }
    if (closing) {
      open.pop();
      continue;
    }
    const own = Object.fromEntries(
      [...(attributes ?? '').matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]),
    );
    const move = /translate\((\S+) (\S+)\)/.exec(own.transform ?? '');
    const at = parent?.at ?? { x: 0, y: 0 };
    const element: StillElement = {
      name: name ?? '',
      own,
      all: { ...parent?.all, ...own },
      at: move ? { x: at.x + Number(move[1]), y: at.y + Number(move[2]) } : at,
      text: '',
      hidden:
        (parent?.hidden ?? false) ||
        ['defs', 'clipPath', 'linearGradient', 'pattern', 'title'].includes(name ?? ''),
      clipped: (parent?.clipped ?? false) || 'clip-path' in own,
    };
    elements.push(element);
    if (!selfClosing) open.push(element);
  }
  return elements;
}

const SHAPES = ['rect', 'circle', 'path', 'text', 'line', 'ellipse', 'polygon'];

/** What is drawn. */
export function shapesOf(elements: readonly StillElement[]): StillElement[] {
  return elements.filter(({ name, hidden }) => !hidden && SHAPES.includes(name));
}

export interface Reach {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Width = (text: string, size: number, weight: number) => number;

/** Where a shape reaches, its strokes left out. A curve is told by its control points, which reach further than it. */
export function reachOf({ name, own, all, at, text }: StillElement, measure: Width): Reach {
  const number = (key: string) => Number(own[key] ?? 0);
  const box = (left: number, top: number, width: number, height: number): Reach => ({
    left: at.x + left,
    right: at.x + left + width,
    top: at.y + top,
    bottom: at.y + top + height,
  });
  if (name === 'rect') return box(number('x'), number('y'), number('width'), number('height'));
  if (name === 'circle') {
    const r = number('r');
    return box(number('cx') - r, number('cy') - r, 2 * r, 2 * r);
  }
  if (name === 'text') {
    const size = Number(all['font-size']);
    const width = measure(text, size, Number(all['font-weight'] ?? 400));
    const share = { middle: 0.5, end: 1 }[all['text-anchor'] ?? ''] ?? 0;
    const middle = 'dy' in own ? number('y') : number('y') - size * 0.35;
    return box(number('x') - width * share, middle - size / 2, width, size);
  }
  const points = pointsOf(own.d ?? '');
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const left = Math.min(...xs);
  const top = Math.min(...ys);
  return box(left, top, Math.max(...xs) - left, Math.max(...ys) - top);
}

const LENGTHS: Record<string, number> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 };

/** Ends and control points of a path, absolute. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...list.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([text]) => Number(text));
    const lower = command.toLowerCase();
    const relative = command === lower;
    const length = LENGTHS[lower];
    if (length === undefined) throw new Error(`path command ${command}`);
    for (let i = 0; i < numbers.length; i += Math.max(1, length)) {
      const part = numbers.slice(i, i + length);
      const [from, base] = [[x, y] as const, relative];
      if (lower === 'h') x = (base ? from[0] : 0) + (part[0] ?? Number.NaN);
      else if (lower === 'v') y = (base ? from[1] : 0) + (part[0] ?? Number.NaN);
      else
        for (let j = 0; j < part.length; j += 2) {
          x = (base ? from[0] : 0) + (part[j] ?? Number.NaN);
          y = (base ? from[1] : 0) + (part[j + 1] ?? Number.NaN);
          points.push([x, y]);
        }
      points.push([x, y]);
    }
  }
  return points;
}

/**
 * What is wrong with a still: `style` or `class` in it, a number that is none, a shape without paint of its own, words
 * below 12 px, a reference to nothing, an id of another still's, or something outside of the frame. Empty when it is well.
 */
export function faultsOf(markup: string, frame: { width: number; height: number }, measure: Width): string[] {
  const elements = readStill(markup);
  const faults: string[] = [];
  if (!markup.startsWith('<svg ')) faults.push('not one svg');
  if (/\s(style|class)=/.test(markup)) faults.push('styled');
  if (/NaN|Infinity|undefined|null/.test(markup)) faults.push('a number that is none');
  const root = elements[0];
  if (root?.own.viewBox !== `0 0 ${frame.width} ${frame.height}`) faults.push(`viewBox ${root?.own.viewBox}`);
  if (root?.own.role !== 'img' || elements[1]?.name !== 'title' || elements[1].text.length < 10)
    faults.push('no title');
  const ids = new Set(elements.map(({ own }) => own.id));
  for (const [, id] of markup.matchAll(/url\(#([^)]+)\)/g))
    if (!ids.has(id)) faults.push(`#${id} is nowhere`);
  for (const id of ids) if (id !== undefined && !id.startsWith('test-')) faults.push(`${id} isn’t its own`);
  const shapes = shapesOf(elements);
  if (shapes.length < 2) faults.push('nothing is drawn');
  for (const shape of shapes) {
    const { name, own, all, text, clipped } = shape;
    const told = `${name} ${own.d ?? text} ${JSON.stringify(own)}`;
    if (!('fill' in own)) faults.push(`no fill of its own: ${told}`);
    if (name === 'path' && own.d === '') faults.push(`an empty path: ${told}`);
    if (name === 'text' && Number(all['font-size']) < 12) faults.push(`small: ${told}`);
    const reach = reachOf(shape, measure);
    if (!Object.values(reach).every(Number.isFinite)) faults.push(`nowhere: ${told}`);
    const inside =
      reach.left >= -0.5 &&
      reach.right <= frame.width + 0.5 &&
      reach.top >= -0.5 &&
      reach.bottom <= frame.height + 0.5;
    if (!inside && !clipped) faults.push(`outside: ${told}`);
  }
  return faults;
}
