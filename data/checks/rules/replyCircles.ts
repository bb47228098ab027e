import type { Finding } from '../finding';
import type { RecordOf, Row, Rows } from '../openRecord';

type Said = Row<RecordOf<'statements'>>;

/** Following replies never leads back to where one started; a circle is told once, where it closes. */
export function checkReplyCircles(rows: Rows): Finding[] {
  const findings: Finding[] = [];
  const byId = new Map(rows.statements.map((row): [string, Said] => [row.record.id, row]));
  const done = new Set<string>();
  for (const first of byId.values()) {
    // The way from the first statement to the present one, each with the reply that is followed next.
    const way: { row: Said; next: number }[] = [];
    const places = new Map<string, number>();
    const enter = (row: Said) => {
      places.set(row.record.id, way.length);
      way.push({ row, next: 0 });
    };
    if (!done.has(first.record.id)) enter(first);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { row, next } = here;
      const reply = row.record.repliesTo[next];
      here.next += 1;
      if (!reply) {
        way.pop();
        places.delete(row.record.id);
        done.add(row.record.id);
        continue;
      }
      const place = places.get(reply.statement);
      const other = byId.get(reply.statement);
      if (place !== undefined) {
        const circle = [...way.slice(place).map((step) => step.row.record.id), reply.statement];
        const message = `replies lead in a circle: ${tell(circle)}`;
        findings.push(row.find(`repliesTo.${next}.statement`, message, 'a reply to what was said before'));
      } else if (other && !done.has(reply.statement)) enter(other);
    }
  }
  return findings;
}

/** The way round, of a long one its beginning and its end. */
function tell(circle: readonly string[]): string {
  const shown = circle.length > 8 ? [...circle.slice(0, 4), '…', ...circle.slice(-3)] : circle;
  return shown.join(' → ');
}
