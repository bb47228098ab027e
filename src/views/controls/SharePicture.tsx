import { useEffect, useState } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import type { View } from '../../state/view';
import { useLens } from '../useLens';
import { PICTURE_FORMATS, PICTURE_LENSES, type Picture, type PictureFormat, type Sharing } from './sharing';
import { useSettled } from './useSettled';

interface Drawn {
  view: View;
  picture: Picture;
  /** Address of the picture, good until the next is drawn. */
  address: string;
}

/**
 * The picture of a view, drawn when it is asked for and again when the view has changed; undefined until the first is
 * there, null when it could not be drawn.
 */
export function usePicture(
  draw: Sharing['drawPicture'],
  view: View,
  wanted: boolean,
): Drawn | null | undefined {
  const [drawn, setDrawn] = useState<Drawn | null>();
  const settled = useSettled(view);
  const lens = PICTURE_LENSES.some((name) => name === settled.view);
  useEffect(() => {
    if (!wanted || !lens) return;
    let current = true;
    draw(settled, 'png').then(
      (picture) => {
        if (current) setDrawn({ view: settled, picture, address: URL.createObjectURL(picture.blob) });
      },
      () => {
        if (current) setDrawn(null);
      },
    );
    return () => {
      current = false;
    };
  }, [draw, settled, wanted, lens]);
  useEffect(
    () => () => {
      if (drawn) URL.revokeObjectURL(drawn.address);
    },
    [drawn],
  );
  return drawn;
}

/** The picture as it will be in the file. */
export function PicturePreview({ drawn }: { drawn: Drawn | null | undefined }) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  return (
    <section className="share-preview" aria-label={words.preview}>
      <div className="share-stage">
        {drawn ? (
          <img
            className="share-picture"
            src={drawn.address}
            width={drawn.picture.width}
            height={drawn.picture.height}
            alt={drawn.picture.alt}
          />
        ) : (
          <p className="share-hint share-drawing" role="status">
            {drawn === null ? words.undrawn : words.drawing}
          </p>
        )}
      </div>
    </section>
  );
}

interface FilesProps {
  view: View;
  drawn: Drawn | null | undefined;
  sharing: Sharing;
}

/** Buttons that save the picture, in either form. */
export function PictureFiles({ view, drawn, sharing }: FilesProps) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  const [failed, setFailed] = useState(false);

  async function save(format: PictureFormat) {
    try {
      const shown = drawn?.view === view && format === 'png' ? drawn.picture : null;
      const { name, blob } = shown ?? (await sharing.drawPicture(view, format));
      setFailed(false);
      sharing.onSave(name, blob);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section className="share-give" aria-label={words.tab.image}>
      <ul className="share-files">
        {PICTURE_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button button-main controls-main"
              data-action="download"
              onClick={() => save(format)}
            >
              {words.download[format]}
            </button>
            <span className="share-hint">{words.downloadHint[format]}</span>
          </li>
        ))}
      </ul>
      <p className="share-hint">{words.byHand}</p>
      <p className="share-hint" role="alert">
        {failed && words.undrawn}
      </p>
    </section>
  );
}
