import { kindOf, type Part } from '../domain/dataset';
import { formatProblem } from '../domain/problem';
import { setFocus } from '../state/transitions';
import { useLens } from '../views/useLens';
import type { LoadedDataset } from './datasetQuery';

/** What could not be shown, a version of the data that isn't kept, and a chosen record that isn't there. */
export function Notices({ loaded }: { loaded: LoadedDataset }) {
  const { dataset, view, go, messages } = useLens();
  const absent =
    view.focus !== null &&
    kindOf(dataset, view.focus) === null &&
    ['events', 'statements'].every((part) => dataset.parts.has(part as Part))
      ? view.focus
      : null;
  const { problems, missingVersion } = loaded;
  const [problem] = problems;
  if (absent === null && !problem && missingVersion === null) return null;
  return (
    <div className="page-notices">
      {missingVersion !== null && (
        <p className="page-notice" role="status">
          {messages.embed.notKept(missingVersion)}
        </p>
      )}
      {problem && (
        <p className="page-notice" role="status">
          <span data-count="skipped" data-total={loaded.skipped}>
            {messages.app.skipped(loaded.skipped, formatProblem(problem))}
          </span>
        </p>
      )}
      {absent !== null && (
        <p className="page-notice" role="status">
          {messages.app.absent(absent)}{' '}
          <button type="button" className="button" onClick={() => go(setFocus(null))}>
            {messages.app.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
