import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../data/build/buildSchemas';
import type { Dataset } from '../../src/domain/dataset';
import { DEFAULT_EMBED_VIEW, DEFAULT_VIEW, LANGUAGES, LENSES } from '../../src/state/view';
import {
  cardFile,
  changesFeed,
  changesFolder,
  datasheetFolder,
  entryFolder,
  oembedFile,
  SCHEMAS_FOLDER,
  type Story,
  sourcesFolder,
  textFolder,
  wayToRoot,
} from './addresses';
import { atomFeed } from './atomFeed';
import { renderChangesPage } from './ChangesPage';
import { renderDatasheet } from './DatasheetPage';
import { moved, told, withHead, withStill } from './entryPage';
import { type BuiltParts, dataBlock, linkedData } from './linkedData';
import { type LoadedRecord, loadRecord, recordIds } from './loadRecord';
import { oembedOf } from './oembedOf';
import { FIRST_LANGUAGE } from './pageWords';
import { rasterise } from './rasterise';
import { renderSourcesPage } from './SourcesPage';
import { renderEntry } from './stills';
import { storyCard } from './storyCard';
import { headTags, type StoryHead, storyHead } from './storyHead';
import { renderTextPage } from './TextPage';

type BuiltRecord = LoadedRecord & { built: BuiltParts };

export interface Material {
  records: readonly BuiltRecord[];
  /** The built pages: path → HTML, `index.html` and, where there is one, `embed/index.html`. */
  pages: ReadonlyMap<string, string>;
  /** The content security policy that a page without scripts of its own states. */
  policy: string;
  /** Path of the text page’s style sheet below the site’s root. */
  styles: string;
  /** Address of the site, `/` at its end; null when it isn’t known. */
  site: string | null;
}

export type Files = Map<string, string | Uint8Array>;

/** Every record under `data`, and the list of its files under `target`, where it has been built. */
export function readRecords(data: string, target: string): BuiltRecord[] {
  return recordIds(data).map((id) => {
    const file = join(target, id, 'index.json');
    if (!existsSync(file)) throw new Error('The record is not built yet: npm run build:data');
    return { ...loadRecord(data, id), built: JSON.parse(readFileSync(file, 'utf8')) };
  });
}

/*
 * built pages → their heads → entry pages with heads of their own; record → cards, oEmbed answers, text pages
 */

/** Everything that the site says of itself, path → content; the built pages are among it, with their heads. */
export function makePages({ records, pages, policy, styles, site }: Material): Files {
  const files: Files = new Map();
  const pictures = new Map<string, Uint8Array>();
  // Some cards are alike, and drawing one is most of the work.
  const drawn = (svg: string): Uint8Array => {
    const picture = pictures.get(svg) ?? rasterise(svg);
    pictures.set(svg, picture);
    return picture;
  };
  const page = pages.get('index.html');
  if (page === undefined) throw new Error('There is no built index.html');
  for (const [name, schema] of jsonSchemas())
    files.set(`${SCHEMAS_FOLDER}${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  for (const record of records) {
    const { dataset, built } = record;
    const lang = FIRST_LANGUAGE;
    for (const story of storiesOf(dataset)) {
      const head = storyHead(dataset, story);
      const folder = entryFolder(story);
      const data = { root: wayToRoot(folder), dataset: story.dataset, lens: story.lens };
      const still = renderEntry(record, story.lens, wayToRoot(folder));
      const entry = told(withStill(moved(page, wayToRoot(folder)), still), story.lang, data);
      files.set(`${folder}index.html`, withHead(entry, tagsOf(dataset, built, head, site, folder)));
      files.set(cardFile(story), drawn(storyCard(record, head)));
      if (site) files.set(oembedFile(story), `${JSON.stringify(oembedOf(head, site))}\n`);
    }
    const { id } = dataset.about;
    const plain = { dataset, lang, site, styles, policy };
    files.set(`${textFolder(id)}index.html`, renderTextPage(plain));
    files.set(`${datasheetFolder(id)}index.html`, renderDatasheet({ ...plain, research: record.research }));
    files.set(`${sourcesFolder(id)}index.html`, renderSourcesPage(plain));
    files.set(`${changesFolder(id)}index.html`, renderChangesPage(plain));
    files.set(changesFeed(id), atomFeed(dataset, lang, site));
    if (dataset.about.id !== DEFAULT_VIEW.dataset) continue;
    const opening = { dataset: dataset.about.id, lang };
    const whole = storyHead(dataset, { ...opening, lens: DEFAULT_VIEW.view });
    files.set('index.html', withHead(page, tagsOf(dataset, built, whole, site, '')));
    const embed = pages.get('embed/index.html');
    if (embed === undefined) continue;
    // Who finds a frame’s page is sent to the full one; its data are described there.
    const framed = storyHead(dataset, { ...opening, lens: DEFAULT_EMBED_VIEW.view });
    files.set('embed/index.html', withHead(embed, headTags(framed, site)));
  }
  return files;
}

/** Every entry page of a record. */
export function storiesOf({ about }: Dataset): Story[] {
  const langs = LANGUAGES.filter((lang) => about.languages.includes(lang));
  return langs.flatMap((lang) => LENSES.map((lens) => ({ dataset: about.id, lens, lang })));
}

function tagsOf(
  dataset: Dataset,
  built: BuiltParts,
  head: StoryHead,
  site: string | null,
  folder: string,
): string[] {
  return [...headTags(head, site), dataBlock(linkedData(dataset, built, head, { site, folder }))];
}
