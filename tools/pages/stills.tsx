import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';

export function renderStill({ page }: { page: 'full' | 'embed' }): string {
  return renderToStaticMarkup(
    <main data-page={page}>
      <h1>Allyscope</h1>
    </main>,
  );
}
void fileURLToPath;
