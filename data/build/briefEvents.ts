/** What a first picture doesn't say of an event; its sources are counted instead. */
const LATER = new Set(['summary', 'figures', 'note', 'sources']);

/** The part `events` without its long texts, as `parseDataset` reads it until they are wanted. */
export function briefEvents(part: Record<string, unknown>): Record<string, unknown> {
  const events = part.events as readonly Record<string, unknown>[];
  return {
    brief: true,
    events: events.map((event) => ({
      ...Object.fromEntries(Object.entries(event).filter(([field]) => !LATER.has(field))),
      sourceCount: (event.sources as readonly unknown[]).length,
    })),
  };
}
