import { useMedia } from '../useMedia';

/** Whether an embed is as narrow as a phone in an article. */
export const EMBED_NARROW = '(max-width: 519px)';

export const useEmbedNarrow = (): boolean => useMedia(EMBED_NARROW);
