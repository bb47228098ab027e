/** Words of the dialogs that say how to read and how to cite. */
export const dialogs = {
  how: {
    title: 'How to read this',
    lead: 'One date, three pictures. Whatever you choose in one is chosen in all.',
    lenses: [
      ['Map', 'Which states belonged on the date under the cursor, and what happened where around it.'],
      [
        'Timeline',
        'What happened and when. Drag across the bars for a window of time; move the cursor for one date.',
      ],
      [
        'Voices',
        'Who said what about which claim. Each bead is one statement; a dotted arc is a reply to another.',
      ],
      ['Table', 'The same records in rows, with their sources.'],
    ],
    membership: 'Membership',
    membershipText:
      'One colour, full for members. Wide hatching: frozen by the state’s own word. Thin hatching: former member. Dotted outline: observer. In law and by a state’s own word can differ; both are told.',
    stance: 'Stance',
    stanceText:
      'Purple is for, orange against. The sign and the dash say the same without colour. “If” marks a condition.',
    keys: 'By keyboard',
    keyList: [
      ['Tab', 'to the next picture or control'],
      ['Arrow keys', 'to the next mark within a picture'],
      ['Enter', 'details of the mark'],
      ['Space', 'choose the mark'],
      ['Home, End', 'first and last mark'],
      ['Page Up, Page Down', 'one year along the timeline, next thread among the voices'],
      ['Backspace', 'back along the way among the voices'],
      ['+ − 0', 'zoom in, zoom out, back to the start'],
      ['Escape', 'close, step out'],
    ],
    record: 'The record',
    covers: 'Covers',
    omits: 'Leaves out',
    sources: (sources: string) => `Every record names its sources: ${sources} in all.`,
    licence: (licence: string, version: string) => `Data: ${licence}. Version ${version}.`,
    pages: 'More about it',
    page: {
      datasheet: 'Datasheet: how it was made and coded',
      sources: 'All sources, and what each supports',
      changes: 'Changes and corrections',
      text: 'The record as text',
    },
  },

  cite: {
    title: 'Cite this view',
    /** A citation in one line. */
    text: (editors: string, year: string, title: string, version: string, latest: string, link: string) =>
      `${editors} (${year}). ${title}: membership, events and statements. Data set, version ${version}, up to ${latest}. Allyscope. ${link}`,
    lead: 'The link restores what you see now: date, window, filters and choice.',
    copy: 'Copy the citation',
    copied: 'Citation copied',
    uncopied: 'The browser did not let us copy. Select the text and copy it.',
    version: 'Data version',
    latest: 'Up to date as of',
    licence: 'Licence of the data',
    label: 'Citation',
  },
};
