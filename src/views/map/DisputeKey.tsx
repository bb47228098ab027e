import { useLens } from '../useLens';
import { DisputeSwatch } from './Swatch';

interface Props {
  styles: readonly ('hatch' | 'claim')[];
  prefix: string;
}

/** What the looks of disputed areas mean, as items of a list. */
export function DisputeKey({ styles, prefix }: Props) {
  const { map } = useLens().messages;
  return styles.map((style) => (
    <li key={style} data-look={style}>
      <DisputeSwatch style={style} prefix={prefix} />
      {style === 'hatch' ? map.legendDispute : map.legendClaim}
    </li>
  ));
}
