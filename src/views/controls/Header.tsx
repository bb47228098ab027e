import { lazy, useState } from 'react';
import { formatYear } from '../../i18n/format';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { selectStandings } from '../../state/selectors';
import { setTheme } from '../../state/transitions';
import { THEMES } from '../../state/view';
import { Late } from '../Late';
import { useLens } from '../useLens';
import { Dialog } from './Dialog';
import { Icon, type IconName } from './Icon';
import { SearchSlot } from './SearchSlot';
import type { Sharing } from './sharing';
import { useNarrow } from './useNarrow';
import './Header.css';

const CiteDialog = lazy(async () => ({ default: (await import('./CiteDialog')).CiteDialog }));
const ShareDialog = lazy(async () => ({ default: (await import('./ShareDialog')).ShareDialog }));
const HowDialog = lazy(async () => ({ default: (await import('./HowDialog')).HowDialog }));

interface Props {
  /** Address of the view as it is now. */
  link: () => string;
  sharing: Sharing;
}

type Open = 'search' | 'more' | 'how' | 'cite' | 'share' | null;

const THEME_ICONS = { auto: 'half', light: 'sun', dark: 'moon' } as const satisfies Record<string, IconName>;

/** Head of the page: whose record it is, search, and what to do with the view. */
export function Header({ link, sharing }: Props) {
  const { dataset, go, messages, view } = useLens();
  const narrow = useNarrow();
  const words = controlsWords(messages.lang).header;
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const { about } = dataset;

  const next = THEMES[(THEMES.indexOf(view.theme) + 1) % THEMES.length] ?? 'auto';
  const { names, button } = controlsWords(messages.lang).theme;
  const actions = (
    <>
      <button
        type="button"
        className="button controls-action"
        title={words.how}
        onClick={() => setOpen('how')}
      >
        <Icon name="help" />
        <span>{words.how}</span>
      </button>
      <button
        type="button"
        className="button controls-action"
        data-action="cite"
        title={words.cite}
        onClick={() => setOpen('cite')}
      >
        <Icon name="cite" />
        <span>{words.cite}</span>
      </button>
      <button
        type="button"
        className="button button-main controls-action"
        data-action="share"
        title={words.share}
        onClick={() => setOpen('share')}
      >
        <Icon name="link" />
        <span>{words.share}</span>
      </button>
      <button
        type="button"
        className="button controls-action controls-theme"
        data-action="theme"
        aria-label={button(names[view.theme], names[next])}
        title={button(names[view.theme], names[next])}
        onClick={() => go(setTheme(next), 'replace')}
      >
        <Icon name={THEME_ICONS[view.theme]} />
        {narrow && <span>{button(names[view.theme], names[next])}</span>}
      </button>
    </>
  );

  return (
    <header className="controls-header">
      {!narrow && <span className="controls-wordmark">{messages.app.name}</span>}
      <p className="controls-title">
        <bdi>{narrow ? about.short : about.title}</bdi>
      </p>
      {!narrow && <Facts />}
      {narrow ? (
        <div className="controls-actions">
          <button
            type="button"
            className="button controls-square"
            data-action="search"
            aria-label={controlsWords(messages.lang).search.open}
            onClick={() => setOpen('search')}
          >
            <Icon name="search" size={20} />
          </button>
          <button
            type="button"
            className="button controls-square"
            aria-label={words.more}
            aria-haspopup="dialog"
            onClick={() => setOpen('more')}
          >
            <Icon name="more" size={20} />
          </button>
        </div>
      ) : (
        <>
          <div className="controls-header-search">
            <SearchSlot />
          </div>
          <div className="controls-actions">{actions}</div>
        </>
      )}

      {open === 'search' && (
        <Dialog title={controlsWords(messages.lang).search.label} shape="top" quiet onClose={close}>
          <SearchSlot spread onDone={close} />
        </Dialog>
      )}
      {open === 'more' && (
        <Dialog title={about.title} shape="sheet" onClose={close}>
          <Facts />
          <div className="controls-menu">{actions}</div>
        </Dialog>
      )}
      <Late quiet>
        {open === 'how' && <HowDialog site={sharing.site} onClose={close} />}
        {open === 'cite' && <CiteDialog link={link()} onCopy={sharing.onCopy} onClose={close} />}
        {open === 'share' && <ShareDialog sharing={sharing} onClose={close} />}
      </Late>
    </header>
  );
}

/** How many belong at the end of the record, and which years it runs over. */
function Facts() {
  const { dataset, extent, messages } = useLens();
  const standings = selectStandings(dataset, dataset.about.latest.latest);
  const members = [...standings.values()].filter(({ status }) => status === 'member' || status === 'frozen');
  return (
    <p className="controls-facts-line">
      {controlsWords(messages.lang).header.members(
        messages.record.members(members.length),
        formatYear(extent.from, messages.lang),
        formatYear(extent.to, messages.lang),
      )}
    </p>
  );
}
