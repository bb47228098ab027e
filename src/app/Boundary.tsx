import { Component, type ReactNode } from 'react';
import { Notice } from './Notice';

interface Props {
  /** What the reader is told when what stands inside breaks. */
  message: string;
  retryLabel: string;
  children: ReactNode;
}

interface State {
  broken: boolean;
}

/** Keeps a fault inside one view: the others go on, and this one can be tried again. */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Notice
        message={this.props.message}
        retryLabel={this.props.retryLabel}
        onRetry={() => this.setState({ broken: false })}
      />
    );
  }
}
