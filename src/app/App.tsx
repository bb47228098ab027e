import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { en } from '../i18n/messages/en';
import { decodeView } from '../state/viewCodec';
import { Notice } from '../views/Notice';
import { useDatasetQuery } from './datasetQuery';
import { faultWords } from './faultWords';
import { Page } from './Page';

interface Props {
  client: QueryClient;
}

/** Loads the record the address names and shows its page; until then, what stands in the HTML or why not. */
export function App({ client }: Props) {
  const [id] = useState(() => decodeView(location.search).dataset);
  const [wantSources, setWantSources] = useState(false);
  const loaded = useDatasetQuery(client, id, wantSources);
  const { dataset, parts } = loaded;

  if (dataset) {
    return (
      <Page client={client} dataset={dataset} loaded={loaded} onWantSources={() => setWantSources(true)} />
    );
  }
  if (parts.alliance.status === 'error') {
    return (
      <main className="page-fault">
        <h1>{en.app.name}</h1>
        <Notice
          message={faultWords(en, 'alliance', parts.alliance)}
          retryLabel={en.app.retry}
          onRetry={parts.alliance.retry}
        />
      </main>
    );
  }
  return <Waiting />;
}

/** Said after a second, and with a way out after eight. */
function Waiting() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 8000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="page-fault" aria-busy="true">
      <h1>{en.app.name}</h1>
      <p className="loading" role="status">
        {slow ? en.app.slow : en.app.loading}
      </p>
      {slow && (
        <p>
          <a href="?view=table">{en.app.textVersion}</a>
        </p>
      )}
    </main>
  );
}
