import type { Messages } from '../i18n/messages/en';
import type { Loading } from './datasetQuery';

/** Why something is missing, in plain words. */
export function faultWords(
  messages: Messages,
  part: keyof Messages['app']['failed']['part'],
  { fault }: Loading,
): string {
  const { failed, offline } = messages.app;
  const name = failed.part[part];
  if (typeof navigator !== 'undefined' && navigator.onLine === false) return offline;
  return fault?.code === 'DATA_PARSE' ? failed.unread(name) : failed.unreached(name);
}
