import type { ReactNode } from 'react';
import type { Part } from '../domain/dataset';
import type { Messages } from '../i18n/messages/en';
import { Notice } from '../views/Notice';
import type { Loading } from './datasetQuery';
import { faultWords } from './faultWords';

/** Why a part is missing, with a way to ask again; undefined when it isn't. */
export function partNotice(
  messages: Messages,
  part: Exclude<Part, 'annex'> | 'borders',
  loading: Loading,
): ReactNode | undefined {
  if (loading.status !== 'error') return undefined;
  return (
    <Notice
      message={faultWords(messages, part, loading)}
      retryLabel={messages.app.retry}
      onRetry={loading.retry}
    />
  );
}
