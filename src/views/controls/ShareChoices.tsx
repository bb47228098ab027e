import { shareWords } from '../../i18n/messages/lateWords';
import { CHROMES, LANGUAGES, LENSES, THEMES, type View } from '../../state/view';
import { useLens } from '../useLens';
import { RadioRow } from './RadioRow';
import { ShareDates } from './ShareDates';
import { ShareFilters } from './ShareFilters';
import { ShareSize } from './ShareSize';
import type { ShareWay } from './ShareTabs';
import type { Sharing } from './sharing';
import { EMBED_LENSES, embedLens, type SnippetSize } from './snippets';

interface Props {
  way: ShareWay;
  view: View;
  size: SnippetSize;
  versions: Sharing['versions'];
  onChoose: (view: View) => void;
  onSize: (size: SnippetSize) => void;
}

const DATA = ['live', 'frozen'] as const;

/** Everything that can be said of a view that is taken away, as far as the way of taking it knows it. */
export function ShareChoices({ way, view, size, versions, onChoose, onSize }: Props) {
  const { messages } = useLens();
  const words = shareWords(messages.lang);
  const version = view.version ?? versions.current;
  const kept = versions.kept.includes(version);
  const data = view.version === null ? 'live' : 'frozen';

  return (
    <div className="share-choices">
      <RadioRow
        legend={words.view}
        values={way === 'link' ? LENSES : EMBED_LENSES}
        chosen={view.view}
        nameOf={(lens) => messages.app.lens[lens]}
        onChoose={(lens) => onChoose({ ...view, view: lens })}
      />
      <ShareDates view={view} onDates={(dates) => onChoose({ ...view, ...dates })} />
      <ShareFilters view={view} onStep={(step) => onChoose(step(view))} />
      {way !== 'image' && (
        <RadioRow
          legend={words.data}
          values={DATA}
          chosen={data}
          nameOf={(name) => words.dataName[name]}
          onChoose={(name) => onChoose({ ...view, version: name === 'frozen' ? version : null })}
          disabled={kept ? [] : ['frozen']}
          hint={
            data === 'frozen'
              ? words.dataHint.frozen(version)
              : kept
                ? words.dataHint.live
                : `${words.dataHint.live} ${words.dataHint.unkept(version)}`
          }
        />
      )}
      {way === 'image' ? (
        <RadioRow
          legend={words.theme}
          values={['light', 'dark']}
          chosen={view.theme === 'dark' ? 'dark' : 'light'}
          nameOf={(theme) => words.themeName[theme]}
          onChoose={(theme) => onChoose({ ...view, theme })}
        />
      ) : (
        <RadioRow
          legend={words.theme}
          values={THEMES}
          chosen={view.theme}
          nameOf={(theme) => words.themeName[theme]}
          onChoose={(theme) => onChoose({ ...view, theme })}
        />
      )}
      {LANGUAGES.length > 1 && (
        <RadioRow
          legend={words.language}
          values={LANGUAGES}
          chosen={view.lang}
          nameOf={(lang) => words.languageName[lang]}
          onChoose={(lang) => onChoose({ ...view, lang })}
        />
      )}
      {way === 'embed' && (
        <>
          <RadioRow
            legend={words.chrome}
            values={CHROMES}
            chosen={view.chrome}
            nameOf={(chrome) => words.chromeName[chrome]}
            onChoose={(chrome) => onChoose({ ...view, chrome })}
            hint={words.chromeHint}
          />
          <ShareSize lens={embedLens(view.view)} size={size} onSize={onSize} />
        </>
      )}
    </div>
  );
}
