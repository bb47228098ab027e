/*
 * What an article and an embed say to each other: version 1 of the embed contract, section 3. Every message is a plain
 * object. Reading trusts nothing: no accessor is called, nothing inherited is looked at, nothing throws. No array is
 * iterated by its own methods, which a page may have replaced.
 */

const APP = 'allyscope';
const VERSION = 1;

/** Messages are smaller than this, in bytes of JSON. */
const MAX_BYTES = 4096;
const MAX_TEXT = 2048;

/** Embed → host. */
export type GuestMessage =
  | { type: 'ready'; view: string; lang: string }
  | { type: 'height'; height: number }
  | { type: 'view'; query: string }
  | { type: 'error'; code: string; part: string };

/** Host → embed: in our words, of AMP (`frames-init`) and of WordPress (`ready`). */
export type HostMessage =
  | { type: 'set'; query: string }
  | { type: 'measure' }
  | { type: 'frames-init' }
  | { type: 'ready'; secret: string };

export type Params = Readonly<Record<string, string | number | boolean>>;

/** A message of ours as it is posted. */
export function signed<Message extends { type: string }>(message: Message) {
  return { app: APP, v: VERSION, ...message };
}

/** What a host posts to change what an embed shows: names and values of the address, the changed ones alone. */
export function setMessage(params: Params) {
  return signed({ type: 'set', params });
}

/** What AMP and newswire hosts wait for after the first picture. */
export const AMP_READY = { sentinel: 'amp', type: 'embed-ready' } as const;

/**
 * A height, in CSS pixels, in our words and in the dialects that hosts speak: AMP's, Datawrapper's and, with a secret,
 * that of WordPress.
 */
export function heightMessages(height: number, secret: string | null): readonly object[] {
  const ours = signed({ type: 'height', height });
  const amp = { sentinel: 'amp', type: 'embed-size', height };
  const datawrapper = { 'datawrapper-height': { [APP]: height } };
  if (secret === null) return [ours, amp, datawrapper];
  return [ours, amp, datawrapper, { message: 'height', value: height, secret }];
}

/** The secret that WordPress writes behind the address of a frame (`#?secret=…`). */
export function secretOf(hash: string): string | null {
  return /^#\?(?:.*&)?secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
}

/** What a host says; null for whatever is not a listed message, or is too large. */
export function readHostMessage(data: unknown): HostMessage | null {
  try {
    if (!isPlain(data) || roomLeft(data, MAX_BYTES) <= 0) return null;
    const type = own(data, 'type');
    if (isOurs(data)) {
      if (type === 'measure') return { type };
      const query = type === 'set' ? queryOf(own(data, 'params')) : '';
      return query === '' ? null : { type: 'set', query };
    }
    if (own(data, 'sentinel') === 'amp') return type === 'frames-init' ? { type } : null;
    const secret = own(data, 'secret');
    return own(data, 'message') === 'ready' && isText(secret) ? { type: 'ready', secret } : null;
  } catch {
    return null;
  }
}

/**
 * What an embed says in our words; null for whatever else. A height is a whole number, of any size. Only what is
 * listed is passed on.
 */
export function readGuestMessage(data: unknown): GuestMessage | null {
  try {
    if (!isOurs(data)) return null;
    const type = own(data, 'type');
    const text = (name: string) => {
      const value = own(data, name);
      if (isText(value)) return value;
      throw value;
    };
    if (type === 'ready') return { type, view: text('view'), lang: text('lang') };
    if (type === 'view') return { type, query: text('query') };
    if (type === 'error') return { type, code: text('code'), part: text('part') };
    const height = own(data, 'height');
    return type === 'height' && typeof height === 'number' && height % 1 === 0 ? { type, height } : null;
  } catch {
    return null;
  }
}

function isOurs(data: unknown): boolean {
  return own(data, 'app') === APP && own(data, 'v') === VERSION;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The value of a property that is the data's own; an accessor has none. Nothing has no properties, and throws. */
function own(data: unknown, name: string): unknown {
  return Object.getOwnPropertyDescriptor(data, name)?.value;
}

/**
 * What is left of so many bytes once a value is written as JSON; nothing, or less, as soon as it is known not to fit,
 * so that a circle ends and an enormous value costs no more than one just too large. What JSON has no word for never
 * fits.
 */
function roomLeft(value: unknown, room: number): number {
  if (room <= 0) return room;
  if (typeof value === 'string') return room - 2 - (value.length < room ? bytesOf(value) : room);
  if (value === undefined || value === null || typeof value === 'boolean') return room - 4;
  if (typeof value === 'number') return room - `${value}`.length;
  const isList = Array.isArray(value);
  if (!isList && !isPlain(value)) return 0;
  // The brackets are one more than the commas.
  let left = room - 1 - (isList ? value.length : 0);
  const names = Object.keys(value);
  for (let index = 0; index < names.length && left > 0; index += 1) {
    const name = names[index] ?? '';
    left = roomLeft(own(value, name), isList ? left : roomLeft(name, left) - 2);
  }
  return left;
}

function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/**
 * Parameters as a query for the reader of addresses, who refuses what does not belong there. Text, numbers and flags
 * only; a flag is `1` in an address, and lowered it is empty, which means the default.
 */
function queryOf(params: unknown): string {
  if (!isPlain(params)) return '';
  const query = new URLSearchParams();
  const names = Object.keys(params);
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] ?? '';
    const value = own(params, name);
    if (typeof value === 'boolean') query.append(name, value ? '1' : '');
    else if (typeof value === 'string' || typeof value === 'number') query.append(name, `${value}`);
  }
  return query.toString();
}
