import { inlineFile } from './inlineFile';

export const FAULTS = ['DATA_HTTP', 'DATA_NETWORK', 'DATA_TIMEOUT', 'DATA_PARSE'] as const;
export type FaultCode = (typeof FAULTS)[number];

/** Why a file of the record could not be had. */
export class DataFault extends Error {
  readonly code: FaultCode;
  /** HTTP status, when there was an answer. */
  readonly status: number | null;

  constructor(code: FaultCode, status: number | null = null) {
    super(status === null ? code : `${code} ${status}`);
    this.code = code;
    this.status = status;
  }

  /** Whether asking again may help: no answer, or an answer that says so. */
  get passing(): boolean {
    if (this.code === 'DATA_NETWORK' || this.code === 'DATA_TIMEOUT') return true;
    return (
      this.code === 'DATA_HTTP' &&
      this.status !== null &&
      (this.status >= 500 || [408, 429].includes(this.status))
    );
  }
}

const TIMEOUT_MS = 10_000;

/** Fetches and parses one file; throws a DataFault, or the signal's reason when the caller gave up. */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const text = inlineFile(address) ?? (await fetchText(address, signal));
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFault('DATA_PARSE');
  }
}

async function fetchText(address: string, signal?: AbortSignal): Promise<string> {
  const attempt = new AbortController();
  const timer = setTimeout(() => attempt.abort(), TIMEOUT_MS);
  const giveUp = () => attempt.abort();
  signal?.addEventListener('abort', giveUp);
  try {
    // No other options: the page preloads these files, and a preload serves only a request just like it.
    const response = await fetch(address, { signal: attempt.signal });
    if (!response.ok) throw new DataFault('DATA_HTTP', response.status);
    return await response.text();
  } catch (error) {
    if (error instanceof DataFault) throw error;
    if (signal?.aborted) throw signal.reason;
    throw new DataFault(attempt.signal.aborted ? 'DATA_TIMEOUT' : 'DATA_NETWORK');
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
  }
}
