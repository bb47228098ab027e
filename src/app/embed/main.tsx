import { readPageKind, readView } from '../pageKind';
import { start } from '../start';
import { EmbedLayout } from './EmbedLayout';
import { loadLens } from './lensModules';

const { view } = readView(location.search, readPageKind(true));
start(EmbedLayout, true, view === 'all' ? undefined : loadLens(view));
