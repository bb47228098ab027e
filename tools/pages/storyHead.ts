import type { Dataset } from '../../src/domain/dataset';
import { formatYear } from '../../src/i18n/format';
import { DEFAULT_EMBED_VIEW } from '../../src/state/view';
import { encodeView } from '../../src/state/viewCodec';
import { pictureWords } from '../../src/views/pictureWords';
import { canonicalFolder, cardFile, oembedFile, type Story } from './addresses';
import { pageWords } from './pageWords';
import { messagesOf, storyView, takeaway } from './takeaway';

export const CARD = { width: 1200, height: 630 };

/** What an entry page says of itself, in a head, a card and an oEmbed answer. */
export interface StoryHead {
  story: Story;
  siteName: string;
  title: string;
  description: string;
  /** Sentence over what the page opens on. */
  headline: string;
  /** Of the picture, for those who do not see it. */
  alt: string;
  /** Of the frame that shows it in an article. */
  frameTitle: string;
  /** Of the embed that shows what the page opens on, below the site’s root. */
  embed: string;
}

export function storyHead(dataset: Dataset, story: Story): StoryHead {
  const { about } = dataset;
  const words = pageWords(story.lang);
  const view = storyView(dataset, story);
  const messages = messagesOf(story.lang);
  const subject = {
    short: about.short,
    from: formatYear(about.from.earliest, story.lang),
    to: formatYear(about.latest.latest, story.lang),
  };
  const headline = takeaway(dataset, view);
  // An embed shows one lens; for the page with all of them, the map.
  const framed = { ...view, view: story.lens === 'all' ? DEFAULT_EMBED_VIEW.view : story.lens };
  return {
    story,
    siteName: messages.app.name,
    title: words.title[story.lens](subject),
    description: `${about.description} ${words.description[story.lens]}`,
    headline,
    alt: words.card.alt[story.lens](headline),
    frameTitle: pictureWords(dataset, view, messages).heading,
    embed: `embed/?${encodeView(framed, DEFAULT_EMBED_VIEW)}`,
  };
}

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

/**
 * Tags for a page’s head, in order: what is found first by machines that read only its beginning stands first. Without
 * the site’s address nothing is said that has to be an absolute address.
 */
export function headTags(head: StoryHead, site: string | null): string[] {
  const { story, siteName, title, description, alt } = head;
  const tags: Tag[] = [meta('name', 'description', description)];
  if (site) {
    tags.push(
      link('canonical', site + canonicalFolder(story)),
      link('alternate', site + oembedFile(story), {
        type: 'application/json+oembed',
        title: head.frameTitle,
      }),
    );
  }
  tags.push(
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:locale', pageWords(story.lang).locale),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
  );
  if (site) {
    tags.push(
      meta('property', 'og:url', site + canonicalFolder(story)),
      meta('property', 'og:image', site + cardFile(story)),
      meta('property', 'og:image:type', 'image/png'),
      meta('property', 'og:image:width', String(CARD.width)),
      meta('property', 'og:image:height', String(CARD.height)),
      meta('property', 'og:image:alt', alt),
      meta('name', 'twitter:card', 'summary_large_image'),
      meta('name', 'twitter:image', site + cardFile(story)),
      meta('name', 'twitter:image:alt', alt),
    );
  } else {
    tags.push(meta('name', 'twitter:card', 'summary'));
  }
  return [`<title>${escapeText(titleOf(head))}</title>`, ...tags.map(written)];
}

/** Of the page, in a tab. */
export const titleOf = ({ title, siteName, story }: StoryHead) =>
  pageWords(story.lang).titled(title, siteName);

function meta(key: 'name' | 'property', value: string, content: string): Tag {
  return { name: 'meta', attributes: { [key]: value, content } };
}

function link(rel: string, href: string, more: Record<string, string> = {}): Tag {
  return { name: 'link', attributes: { rel, ...more, href } };
}

function written({ name, attributes }: Tag): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${list.join('')} />`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
