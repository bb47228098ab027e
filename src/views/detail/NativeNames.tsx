import type { Names as NamesOf } from '../../domain/fields';

/** Native forms of a name, each in its own language; nothing where there are none. */
export function NativeNames({ names }: { names: NamesOf }) {
  if (names.native.length === 0) return null;
  return (
    <span className="detail-native">
      {names.native.map(({ text, lang }) => (
        <bdi key={`${lang} ${text}`} lang={lang}>
          {text}
        </bdi>
      ))}
    </span>
  );
}
