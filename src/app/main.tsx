import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { decodeView } from '../state/viewCodec';
import { App } from './App';
import { createQueryClient } from './datasetQuery';

const root = document.getElementById('root');
if (root) {
  const asked = decodeView(location.search);
  const dark =
    asked.theme === 'dark' || (asked.theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  const client = createQueryClient();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App client={client} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
