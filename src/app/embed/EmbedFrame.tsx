import { Fragment, type ReactNode, type Ref } from 'react';
import type { Lens } from '../../state/view';
import type { PictureWords } from '../../views/pictureWords';

/*
 * What stands around a single lens, in the HTML and live: no hooks and no styles here, so that both are one.
 */

interface FrameProps {
  lens: Lens;
  head: ReactNode;
  /** The lens, or its still. */
  children: ReactNode;
  /** Under the picture; nothing where the picture holds all its controls. */
  controls?: ReactNode;
  foot: ReactNode;
  ref?: Ref<HTMLElement>;
  /** What it is on its page; a page has one main part. */
  as?: 'main' | 'article';
}

/** A lens with its heading over it and its source under it. */
export function EmbedFrame({ lens, head, children, controls, foot, ref, as: Part = 'main' }: FrameProps) {
  return (
    <Part className="embed" data-lens={lens} ref={ref}>
      <div className="embed-head">{head}</div>
      <div className="embed-picture">{children}</div>
      {controls && <div className="embed-controls">{controls}</div>}
      <div className="embed-foot">{foot}</div>
    </Part>
  );
}

interface HeadProps {
  words: PictureWords;
  /** The words between the two days of a window. */
  between: string;
  /** Rank of the heading; 0 for none, where it is only measured. */
  rank?: 0 | 1 | 2;
}

/** Heading with its date, and the sentence that says what is seen. */
export function EmbedHead({ words, between, rank = 1 }: HeadProps) {
  const Heading = rank === 0 ? 'div' : rank === 1 ? 'h1' : 'h2';
  return (
    <>
      <Heading className="embed-title">
        {words.title},{' '}
        {words.dates.map(({ edtf, text }, i) => (
          <Fragment key={edtf}>
            {i > 0 && ` ${between} `}
            <time dateTime={edtf}>{text}</time>
          </Fragment>
        ))}
      </Heading>
      <p className="embed-takeaway">
        {words.shown}
        {words.day !== null && <span className="embed-day"> {words.day}</span>}
      </p>
    </>
  );
}

interface FootProps {
  /** Whose record this is, its version and last day. */
  source: string;
  /** What the borders follow, where there are any. */
  borders: string | null;
  licence: string;
  explore: { href: string; label: string; title: string };
  /** Before the link: buttons of a live page. */
  children?: ReactNode;
}

/** Source, borders and licence, and the way to everything else. */
export function EmbedFoot({ source, borders, licence, explore, children }: FootProps) {
  return (
    <>
      <p className="embed-source">
        {source}
        {borders !== null && <span className="embed-borders"> · {borders}</span>} · {licence}
      </p>
      {children}
      <a className="embed-explore" href={explore.href} target="_blank" rel="noopener" title={explore.title}>
        {explore.label}
        <span aria-hidden="true"> ↗</span>
      </a>
    </>
  );
}
