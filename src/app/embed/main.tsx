import { whenReady } from '../marks';
import { readPageKind, readView } from '../pageKind';
import { start } from '../start';
import { EmbedLayout } from './EmbedLayout';
import { loadLens } from './lensModules';

const { view } = readView(location.search, readPageKind(true));
start(EmbedLayout, true, view === 'all' ? undefined : loadLens(view));

// The picture and the program come first; then the faces, which keep every line where it is.
whenReady(() => {
  import('../../theme/fonts.css').catch(() => {});
});
