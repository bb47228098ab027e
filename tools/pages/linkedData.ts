import { type Dataset, PARTS } from '../../src/domain/dataset';
import { isoDay } from '../../src/domain/partialDate';
import { canonicalFolder, cardFile, textFolder, wayToRoot } from './addresses';
import { pageWords } from './pageWords';
import type { StoryHead } from './storyHead';

/** The list of a built record’s files: part → file below `data/<dataset>/`. */
export interface BuiltParts {
  parts: Readonly<Record<string, string>>;
}

/** Licences that the record may name, as machines know them. */
const LICENCES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/**
 * The page and its record in the words of schema.org, as JSON-LD. Addresses are absolute when the site’s is known;
 * otherwise relative to the page in `folder`.
 */
export function linkedData(
  dataset: Dataset,
  built: BuiltParts,
  head: StoryHead,
  place: { site: string | null; folder: string },
): unknown {
  const { about } = dataset;
  const words = pageWords(head.story.lang).data;
  const at = (path: string) => (place.site ?? wayToRoot(place.folder)) + path;
  const licence = LICENCES[about.licence];
  if (!licence)
    throw new Error(`tools/pages/linkedData.ts knows no address of the licence “${about.licence}”`);
  const page = at(canonicalFolder(head.story));
  const record = `${at(canonicalFolder({ ...head.story, lens: 'all' }))}#record`;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': ['WebPage', 'WebApplication'],
        '@id': page,
        url: page,
        name: head.title,
        description: head.description,
        inLanguage: head.story.lang,
        applicationCategory: 'EducationalApplication',
        operatingSystem: 'Web',
        isAccessibleForFree: true,
        image: at(cardFile(head.story)),
        isPartOf: { '@type': 'WebSite', name: head.siteName, url: at('') },
        mainEntity: { '@id': record },
      },
      {
        '@type': 'Dataset',
        '@id': record,
        name: `${about.title}: membership, events and statements`,
        alternateName: about.short,
        description: `${about.description} ${about.covers}`,
        url: at(canonicalFolder({ ...head.story, lens: 'all' })),
        inLanguage: about.languages,
        license: licence,
        version: about.version,
        isAccessibleForFree: true,
        temporalCoverage: coverage(dataset),
        spatialCoverage: places(dataset).map((name) => ({ '@type': 'Place', name })),
        creator: about.editors.map((name) => ({ '@type': 'Organization', name, url: at('') })),
        isBasedOn: [
          {
            '@type': 'CreativeWork',
            name: words.basedOn(dataset.sources.size),
            url: at(textFolder(about.id)),
          },
          { '@type': 'CreativeWork', name: words.borders, url: 'https://www.npmjs.com/package/world-atlas' },
        ],
        distribution: PARTS.map((part) => ({
          '@type': 'DataDownload',
          name: words.part[part],
          encodingFormat: 'application/json',
          contentUrl: at(`data/${about.id}/${fileOf(built, part)}`),
        })),
      },
    ],
  };
}

function fileOf({ parts }: BuiltParts, part: string): string {
  const file = parts[part];
  if (!file) throw new Error(`The built record has no “${part}”: npm run build:data`);
  return file;
}

/** From the first event to the day up to which the record was kept. */
function coverage({ events, about }: Dataset): string {
  const first = [...events.values()][0]?.date.earliest ?? about.from.earliest;
  return `${isoDay(first)}/${isoDay(about.latest.latest)}`;
}

/** Names of the states that have or had a standing, by name. */
function places({ spells, states }: Dataset): string[] {
  const ids = new Set(spells.map(({ state }) => state));
  return [...ids].map((id) => states.get(id)?.names.primary ?? id).sort();
}

/** A data block for a page’s head: no text in it can end it. */
export function dataBlock(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}
