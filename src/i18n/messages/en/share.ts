import { counted } from '../../plural';

const FRAMES = {
  all: 'map, timeline and voices',
  map: 'map',
  timeline: 'timeline',
  stances: 'who said what',
  table: 'table',
};
const LINKS = {
  all: 'interactive map, timeline and data',
  map: 'interactive map and data',
  timeline: 'interactive timeline and data',
  stances: 'interactive graph of statements and data',
  table: 'the data with sources',
};

/** Words of the dialog that shares a view, and of what it gives to paste. */
export const share = {
  title: 'Share this view',
  tabs: 'What to share',
  tab: { link: 'Link', embed: 'Embed', image: 'Image' },

  shown: 'What it shows',
  view: 'View',
  dates: 'Date and time window',
  /** Under the date fields: what an empty one means. */
  emptyDates: 'Left empty, the date is the latest and the window the whole record.',
  cursor: 'Date',
  filters: 'Filters and choice',
  noFilters: 'None. Set filters on the page to share them.',
  /** What kind of thing a chip takes away, beside the filters. */
  focus: 'Chosen record',
  look: 'How it looks',
  language: 'Language',
  languageName: { en: 'English' },
  theme: 'Colours',
  themeName: { auto: 'The reader’s', light: 'Light', dark: 'Dark' },
  chrome: 'Controls',
  chromeName: { full: 'Full', minimal: 'Minimal' },
  /** Explains the second of the two. */
  chromeHint: 'Minimal leaves out buttons; date, source and attribution stay.',
  width: 'Width',
  widthName: { all: 'All there is', px: 'Fixed' },
  widthPx: 'Width in pixels',
  height: 'Height in pixels',
  badSize: (least: number, most: number) => `Between ${least} and ${most} pixels.`,

  data: 'Data',
  dataName: { live: 'Live', frozen: 'Frozen' },
  dataHint: {
    live: 'Follows additions and corrections to the record.',
    frozen: (version: string) => `Always shows data version ${version}, for a figure that is cited.`,
    /** When this version is not among those the site keeps. */
    unkept: (version: string) => `Version ${version} is not kept yet, so it can’t be frozen.`,
  },

  preview: 'Preview',
  previewName: (title: string) => `Preview: ${title}`,
  screen: 'Width of the preview',
  screenName: { phone: 'Phone', desk: 'Desktop' },
  /** Under the preview, when it is drawn smaller than life. */
  scaled: (width: number, percent: number) => `${width} pixels wide, shown at ${percent} %`,
  unscaled: (width: number) => `${width} pixels wide`,
  /** The embed says which height it would like at the preview's width. */
  takeHeight: (height: number) => `Set the height to ${height}`,
  wants: 'At the width of this preview, that height shows all of it.',

  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  link: 'Link to this view',
  linkLead: 'The link restores what is chosen here: view, date, window, filters.',
  uncopied: 'The browser did not let us copy. Select the text and copy it.',
  tooLong: 'Too much is filtered for one address. Take some filters away.',

  kind: 'Form of the embed',
  kindName: { iframe: 'HTML', script: 'HTML with script', oembed: 'oEmbed' },
  kindHint: {
    iframe: 'Works wherever a frame may stand. It needs no script and keeps its height.',
    script: 'The same frame with a small script of this site that fits the height to what is shown.',
    oembed:
      'For editors that ask for an address. It shows the view’s default state, not the date and filters.',
  },
  codeLabel: { iframe: 'HTML to paste', script: 'HTML with script to paste', oembed: 'oEmbed address' },
  copyCode: { iframe: 'Copy HTML', script: 'Copy HTML', oembed: 'Copy address' },
  codeCopied: 'Copied',
  /** Stands where the code will, while the script's hash is fetched. */
  codeLoading: 'The script’s checksum is on its way…',
  unchecked: 'The script’s checksum did not arrive, so the code leaves the check out.',
  privacy:
    'An embed asks only this site for its files. It sets no cookies, stores nothing, and tells nobody who reads it.',

  download: { png: 'PNG', svg: 'SVG' },
  downloadHint: {
    png: 'For documents and pages, at twice its size',
    svg: 'For print and editing, sharp at any size',
  },
  drawing: 'The picture is being drawn…',
  undrawn: 'The picture could not be drawn.',
  byHand:
    'If nothing is saved, keep the picture above by its own menu: press it long, or with the right button.',
  noPicture: 'A table is taken as CSV: “Download CSV” stands above its rows.',

  /** Names of frames and links: “CSTO on 23 November 2022: map”. `when` is empty or one of the next two. */
  frameTitle: (record: string, when: string, lens: keyof typeof FRAMES) =>
    `${record}${when}: ${FRAMES[lens]}`,
  linkText: (record: string, when: string, lens: keyof typeof LINKS) => `${record}${when}: ${LINKS[lens]}`,
  onDay: (day: string) => ` on ${day}`,
  inTime: (time: string) => ` in ${time}`,
  over: (window: string) => `, ${window}`,

  /** Lines of a picture that is taken away. */
  picture: {
    filtered: (filters: string) => `Filtered by ${filters}`,
    chosen: (name: string) => `Chosen: ${name}`,
    facet: (facet: string, value: string) => `${facet.toLocaleLowerCase('en')} ${value}`,
    key: {
      event: 'Event',
      conflict: 'Conflict',
      /** A statement by its stance, such as “supports”. */
      statement: (stance: string) => `Statement: ${stance}`,
    },
    sources: (count: number) => counted('en', count, { one: 'source cited', other: 'sources cited' }),
  },
};
