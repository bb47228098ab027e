import type { ReactNode } from 'react';
import type { Dataset } from '../../src/domain/dataset';
import type { Language } from '../../src/state/view';
import {
  changesFeed,
  changesFolder,
  datasheetFolder,
  entryFolder,
  sourcesFolder,
  textFolder,
  wayToRoot,
} from './addresses';
import { pageWords } from './pageWords';
import { messagesOf } from './takeaway';

/** What every page about a record that has no script is given. */
export interface StaticPageProps {
  dataset: Dataset;
  lang: Language;
  /** Address of the site, `/` at its end; null when it isn’t known. */
  site: string | null;
  /** The content security policy that the page states itself. */
  policy: string;
  /** Path of its style sheet below the site’s root. */
  styles: string;
}

interface FrameProps extends StaticPageProps {
  /** Folder of the page below the site's root. */
  folder: string;
  title: string;
  description: string;
  children: ReactNode;
}

/** A page about a record: its head, the way to the others, and what it says. */
export function StaticPage({
  dataset,
  lang,
  site,
  policy,
  styles,
  folder,
  title,
  description,
  children,
}: FrameProps) {
  const { about } = dataset;
  const { app } = messagesOf(lang);
  const words = pageWords(lang);
  const root = wayToRoot(folder);
  const pages = [
    [entryFolder({ dataset: about.id, lens: 'all', lang }), words.text.interactive],
    [textFolder(about.id), words.pages.text],
    [datasheetFolder(about.id), words.pages.datasheet],
    [sourcesFolder(about.id), words.pages.sources],
    [changesFolder(about.id), words.pages.changes],
  ] as const;
  return (
    <html lang={lang}>
      <head>
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta charSet="utf-8" />
        <title>{words.titled(title, app.name)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta name="color-scheme" content="light dark" />
        {site && <link rel="canonical" href={site + folder} />}
        <link
          rel="alternate"
          type="application/atom+xml"
          href={root + changesFeed(about.id)}
          title={words.changes.title(about.title)}
        />
        <link rel="icon" href={`${root}icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={root + styles} />
      </head>
      <body>
        <header>
          <p>
            <a href={root}>{app.name}</a>
          </p>
          <nav aria-label={words.pages.label}>
            <ul>
              {pages.map(([path, name]) => (
                <li key={path}>
                  <a href={root + path} aria-current={path === folder ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <h1>{title}</h1>
        </header>
        <main>{children}</main>
      </body>
    </html>
  );
}
