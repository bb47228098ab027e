import { type ReactNode, Suspense } from 'react';
import { Boundary } from './Boundary';
import { useLens } from './useLens';

/** Room for what is fetched when it is first asked for: a word while it comes, a message if it doesn't. */
export function Late({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  const { messages } = useLens();
  return (
    <Boundary messages={messages}>
      <Suspense fallback={quiet ? null : <p className="loading">{messages.app.loading}</p>}>
        {children}
      </Suspense>
    </Boundary>
  );
}
