import { Component, type ReactNode } from 'react';
import type { Messages } from '../i18n/messages/en';
import { Notice } from './Notice';

interface Props {
  messages: Messages;
  children: ReactNode;
}

interface State {
  fault: 'crashed' | 'chunk' | null;
}

/** Browsers say it each in their own words, all of them with one of these. */
const MISSING_CHUNK = /dynamically imported module|importing a module script|error loading/i;

/** Keeps a fault inside one view: the others go on, and this one can be tried again. */
export class Boundary extends Component<Props, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: MISSING_CHUNK.test(String(error)) ? 'chunk' : 'crashed' };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const { failed, retry } = this.props.messages.app;
    // A piece that didn't arrive is asked for anew only by a new page, which is the reader's to load.
    return fault === 'chunk' ? (
      <Notice message={failed.chunk} />
    ) : (
      <Notice message={failed.crashed} retryLabel={retry} onRetry={() => this.setState({ fault: null })} />
    );
  }
}
