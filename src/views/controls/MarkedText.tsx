import { markMatches } from './markMatches';

/** A text in which the beginnings that are looked for stand out. */
export function MarkedText({ text, terms }: { text: string; terms: readonly string[] }) {
  let at = 0;
  return (
    <bdi>
      {markMatches(text, terms).map((piece) => {
        const key = at;
        at += piece.text.length;
        return piece.hit ? (
          <mark key={key} className="controls-mark">
            {piece.text}
          </mark>
        ) : (
          piece.text
        );
      })}
    </bdi>
  );
}
