import { useEffect, useState } from 'react';
import { shareWords } from '../../i18n/messages/lateWords';
import type { View } from '../../state/view';
import { useLens } from '../useLens';
import { CopyField } from './CopyField';
import { RadioRow } from './RadioRow';
import type { Sharing } from './sharing';
import { iframeSnippet, oembedAddress, type SnippetSize, type SnippetWords, scriptSnippet } from './snippets';

interface Props {
  view: View;
  size: SnippetSize;
  names: SnippetWords;
  sharing: Sharing;
}

const KINDS = ['iframe', 'script', 'oembed'] as const;
type Kind = (typeof KINDS)[number];

/** What an article is given to paste, in each of its forms, and what it costs the article's readers: nothing. */
export function EmbedCodes({ view, size, names, sharing }: Props) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  const [kind, setKind] = useState<Kind>('iframe');
  const integrity = useIntegrity(sharing.loadIntegrity, kind === 'script');
  const { site } = sharing;

  function codeOf(): string | null {
    if (kind === 'iframe') return iframeSnippet(site, view, size, names);
    if (kind === 'oembed') return oembedAddress(site, view);
    return integrity === undefined ? null : scriptSnippet(site, view, size, names, integrity);
  }
  const code = codeOf();

  return (
    <section className="share-give" aria-label={words.codeLabel[kind]}>
      <RadioRow
        legend={words.kind}
        values={sharing.oembed ? KINDS : KINDS.filter((name) => name !== 'oembed')}
        chosen={kind}
        nameOf={(name) => words.kindName[name]}
        onChoose={setKind}
        hint={words.kindHint[kind]}
      />
      {code === null ? (
        <p className="share-hint" role="status">
          {words.codeLoading}
        </p>
      ) : (
        <CopyField
          // With another text, what was copied is no longer it.
          key={code}
          label={words.codeLabel[kind]}
          text={code}
          copy={words.copyCode[kind]}
          copied={words.codeCopied}
          uncopied={words.uncopied}
          rows={kind === 'oembed' ? 2 : 5}
          onCopy={sharing.onCopy}
        />
      )}
      {kind === 'script' && integrity === null && <p className="share-hint">{words.unchecked}</p>}
      <p className="share-hint share-privacy">{words.privacy}</p>
    </section>
  );
}

/** The hash of the embed's script, asked for when it is first wanted: undefined until it is here, null when it can't be had. */
function useIntegrity(load: Sharing['loadIntegrity'], wanted: boolean): string | null | undefined {
  const [integrity, setIntegrity] = useState<string | null>();
  useEffect(() => {
    if (!wanted || integrity !== undefined) return;
    let current = true;
    load().then((hash) => {
      if (current) setIntegrity(hash);
    });
    return () => {
      current = false;
    };
  }, [load, wanted, integrity]);
  return integrity;
}
