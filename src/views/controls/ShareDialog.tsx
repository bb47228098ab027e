import { useId, useMemo, useState } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import type { View } from '../../state/view';
import { useLens } from '../useLens';
import { CopyField } from './CopyField';
import { Dialog } from './Dialog';
import { EmbedCodes } from './EmbedCodes';
import { EmbedPreview } from './EmbedPreview';
import { ShareChoices } from './ShareChoices';
import { PictureFiles, PicturePreview, usePicture } from './SharePicture';
import { ShareTabs, type ShareWay } from './ShareTabs';
import type { Sharing } from './sharing';
import {
  EMBED_HEIGHTS,
  embedAddress,
  embedLens,
  fitsAddress,
  pageAddress,
  type SnippetSize,
} from './snippets';
import { tellSnippet } from './tellSnippet';
import { useNarrow } from './useNarrow';
import './ShareDialog.css';

interface Props {
  sharing: Sharing;
  onClose: () => void;
}

/** Takes a view away: as a link, as an embed, as a picture. What is chosen here changes nothing on the page. */
export function ShareDialog({ sharing, onClose }: Props) {
  const { dataset, messages, view: now } = useLens();
  const words = shareWords(messages.lang);
  const narrow = useNarrow();
  const id = useId();
  const [way, setWay] = useState<ShareWay>('link');
  const [view, setView] = useState<View>({
    ...now,
    // A version that isn't here was asked for in vain.
    version: sharing.versions.kept.includes(now.version ?? '') ? now.version : null,
    // How a host told the page to behave is not the reader's to pass on.
    gestures: null,
    notify: false,
    origin: null,
  });
  const lens = embedLens(view.view);
  const [size, setSize] = useState<SnippetSize>({ width: null, height: EMBED_HEIGHTS[lens] });
  const single = useMemo<View>(() => ({ ...view, view: lens }), [view, lens]);
  const drawn = usePicture(sharing.drawPicture, single, way === 'image');

  function choose(next: View) {
    const nextLens = embedLens(next.view);
    if (nextLens !== lens) setSize({ ...size, height: EMBED_HEIGHTS[nextLens] });
    setView(next);
  }

  const choices = (
    <ShareChoices
      key="choices"
      way={way}
      view={way === 'link' ? view : single}
      size={size}
      versions={sharing.versions}
      onChoose={choose}
      onSize={setSize}
    />
  );

  function parts() {
    if (way !== 'image' && !fitsAddress(view)) {
      const tooLong = (
        <p key="long" className="share-give" role="alert">
          {words.tooLong}
        </p>
      );
      return [tooLong, choices];
    }
    if (way === 'link') {
      const link = pageAddress(sharing.site, view);
      const field = (
        <section key="link" className="share-give" aria-label={words.link}>
          <p className="share-hint">{words.linkLead}</p>
          <CopyField
            key={link}
            label={words.link}
            text={link}
            copy={words.copyLink}
            copied={words.linkCopied}
            uncopied={words.uncopied}
            rows={2}
            onCopy={sharing.onCopy}
          />
        </section>
      );
      return [field, choices];
    }
    if (way === 'image') {
      if (lens === 'table') {
        const none = (
          <p key="none" className="share-preview">
            {words.noPicture}
          </p>
        );
        return narrow ? [none, choices] : [choices, none];
      }
      const preview = <PicturePreview key="picture" drawn={drawn} />;
      const files = <PictureFiles key="files" view={single} drawn={drawn} sharing={sharing} />;
      return narrow ? [preview, choices, files] : [choices, preview, files];
    }
    const names = tellSnippet(dataset, single, messages, words);
    const preview = (
      <EmbedPreview
        key="embed"
        address={embedAddress(sharing.site, single)}
        title={names.title}
        size={size}
        onHeight={(height) => setSize({ ...size, height })}
      />
    );
    const codes = <EmbedCodes key="codes" view={single} size={size} names={names} sharing={sharing} />;
    return narrow ? [preview, choices, codes] : [choices, preview, codes];
  }

  return (
    <Dialog title={words.title} shape="wide" onClose={onClose}>
      <ShareTabs way={way} panel={`${id}-panel`} onWay={setWay} />
      <div
        className="share-body"
        id={`${id}-panel`}
        role="tabpanel"
        aria-labelledby={`${id}-panel-${way}`}
        data-way={way}
      >
        {parts()}
      </div>
    </Dialog>
  );
}
