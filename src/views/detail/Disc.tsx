import { initials } from './initials';

/** Initials of whoever speaks; the name stands beside it. */
export function Disc({ name, small = false }: { name: string; small?: boolean }) {
  const letters = initials(name);
  return (
    <span
      className={small ? 'detail-disc detail-disc-small' : 'detail-disc'}
      data-long={letters.length > 2 || undefined}
      aria-hidden
    >
      {letters}
    </span>
  );
}
