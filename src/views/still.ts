import type { Dataset } from '../domain/dataset';
import type { Messages } from '../i18n/messages/en';
import type { Measure } from '../layout/textWidth';
import type { View } from '../state/view';
import type { Ink } from '../theme/ink';

/**
 * What a still needs: a picture of a lens without gestures, drawn with attributes alone, so that it stands in the
 * HTML before any script or style, in a card, and in a file that a reader takes away.
 */
export interface StillProps {
  dataset: Dataset;
  /** Day, window, filters and focus of the picture. */
  view: View;
  /** Of the picture in px; text is at its true size at this size. */
  size: { width: number; height: number };
  measure: Measure;
  messages: Messages;
  ink: Ink;
  /** Begins the ids of its patterns and clips; one of its own for each picture of a page. */
  prefix: string;
}

/**
 * The face of a still's words: the page's where it has come. Until then one that doesn't run wider on the whole, so
 * that words keep to the room that was measured for them.
 */
export const STILL_FONT = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif";
