import { Component, type ErrorInfo, type ReactNode } from 'react';
import { PartMissingError } from './later-part';

interface Props {
  readonly children: ReactNode;
  /** What stands in the place of children that failed; `retry` renders them anew. */
  readonly fallback: (failure: Failure) => ReactNode;
}

export interface Failure {
  readonly error: Error;
  readonly report: string;
  readonly retry: () => void;
}

/** Contains an error to one part of the page. React offers this to class components alone. */
export class ErrorBoundary extends Component<Props, { error: Error | null; stack: string }> {
  override state = { error: null as Error | null, stack: '' };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: Error, info: ErrorInfo) {
    this.setState({ stack: info.componentStack ?? '' });
  }

  override render() {
    const { error, stack } = this.state;
    if (!error) return this.props.children;
    return this.props.fallback({
      error,
      report: `${error.name}: ${error.message}\n${error.stack ?? ''}\n${stack}\n${location.href}`,
      retry: () => {
        if (error instanceof PartMissingError) error.forget();
        this.setState({ error: null, stack: '' });
      },
    });
  }
}
