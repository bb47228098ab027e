import '../theme/fonts.css';
import { Layout } from './Layout';
import { start } from './start';

start(Layout, false);
