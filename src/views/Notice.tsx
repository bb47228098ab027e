import './Notice.css';

interface Props {
  message: string;
  retryLabel?: string;
  onRetry?: () => void;
}

/** A fault told in plain words, once, with a way on. */
export function Notice({ message, retryLabel, onRetry }: Props) {
  return (
    <div className="notice" role="alert">
      <p>{message}</p>
      {onRetry && (
        <button type="button" className="button" data-action="retry" onClick={onRetry}>
          {retryLabel}
        </button>
      )}
    </div>
  );
}
