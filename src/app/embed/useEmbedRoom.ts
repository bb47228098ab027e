import { useMedia } from '../useMedia';

/** Whether an embed is as narrow as a phone in an article. */
export const EMBED_NARROW = '(max-width: 519px)';

export const useEmbedNarrow = (): boolean => useMedia(EMBED_NARROW);

/** Whether an embed is too low for a lens to be used. */
const EMBED_LOW = '(max-height: 399px)';

export const useEmbedLow = (): boolean => useMedia(EMBED_LOW);
