import { initials } from './initials';

/** Initials of whoever speaks; the name stands beside it. */
export function Disc({ name, small = false }: { name: string; small?: boolean }) {
  return (
    <span className={small ? 'detail-disc detail-disc-small' : 'detail-disc'} aria-hidden>
      {initials(name)}
    </span>
  );
}
