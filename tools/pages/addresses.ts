import { DEFAULT_VIEW, type Language, type Lens } from '../../src/state/view';
import { FIRST_LANGUAGE } from './pageWords';

/*
 * Where each file made at build lies, below the site's root and without a slash first. Folders end in one.
 */

/** What one entry page is about. */
export interface Story {
  dataset: string;
  lens: Lens;
  lang: Language;
}

/** Folder of an entry page, such as `csto/map/`; further languages below it. */
export function entryFolder({ dataset, lens, lang }: Story): string {
  return lang === FIRST_LANGUAGE ? `${dataset}/${lens}/` : `${dataset}/${lens}/${lang}/`;
}

/** The one address that a search engine should know: the site’s root for what it opens by itself. */
export function canonicalFolder(story: Story): string {
  const opens = story.dataset === DEFAULT_VIEW.dataset && story.lens === DEFAULT_VIEW.view;
  return opens && story.lang === FIRST_LANGUAGE ? '' : entryFolder(story);
}

/** Folder of the text-only page: `text/` for the record that the site opens, `text/<dataset>/` for another. */
export function textFolder(dataset: string): string {
  return dataset === DEFAULT_VIEW.dataset ? 'text/' : `text/${dataset}/`;
}

/** Folders of the pages on how the record was made, what it cites, and what was changed. */
export const datasheetFolder = (dataset: string) => `${dataset}/datasheet/`;
export const sourcesFolder = (dataset: string) => `${dataset}/sources/`;
export const changesFolder = (dataset: string) => `${dataset}/changes/`;
/** The changes as an Atom feed. */
export const changesFeed = (dataset: string) => `${dataset}/changes.atom`;
/** Where the JSON Schemas of the record's files lie. */
export const SCHEMAS_FOLDER = 'schemas/';

const named = ({ dataset, lens, lang }: Story) => `${dataset}-${lens}-${lang}`;

export const cardFile = (story: Story) => `og/${named(story)}.png`;
export const oembedFile = (story: Story) => `oembed/${named(story)}.json`;

/** The relative way from a folder to the site’s root: `./`, `../`, `../../`. */
export function wayToRoot(folder: string): string {
  const depth = folder.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}
