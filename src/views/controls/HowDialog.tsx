import { STANCES } from '../../domain/stance';
import { formatNumber } from '../../i18n/format';
import { dialogWords } from '../../i18n/messages/dialogWords';
import { useLens } from '../useLens';
import { Dialog } from './Dialog';
import { StanceSign } from './StanceSign';

/** What the pictures mean, how to move among them by keyboard, what the record holds, and the pages that tell more. */
export function HowDialog({ site, onClose }: { site: string; onClose: () => void }) {
  const { dataset, messages } = useLens();
  const words = dialogWords(messages.lang).how;
  const { about, parts, sources } = dataset;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="controls-lead">{words.lead}</p>
      <dl className="controls-terms">
        {words.lenses.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.membership}</h3>
      <p>{words.membershipText}</p>
      <h3>{words.stance}</h3>
      <p>{words.stanceText}</p>
      <ul className="controls-scale">
        {[...STANCES].reverse().map((stance) => (
          <li key={stance} data-stance={stance}>
            <StanceSign stance={`${stance}`} />
            {messages.record.stanceName[`${stance}`]}
          </li>
        ))}
      </ul>
      <h3>{words.keys}</h3>
      <dl className="controls-keys">
        {words.keyList.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.record}</h3>
      <p>{about.description}</p>
      <p>
        <strong>{words.covers}</strong> {about.covers}
      </p>
      <p>
        <strong>{words.omits}</strong> {about.omits}
      </p>
      {parts.has('sources') && <p>{words.sources(formatNumber(sources.size, messages.lang))}</p>}
      <p>{words.licence(about.licence, about.version)}</p>
      <h3>{words.pages}</h3>
      <ul>
        {(
          [
            [`${about.id}/datasheet/`, words.page.datasheet],
            [`${about.id}/sources/`, words.page.sources],
            [`${about.id}/changes/`, words.page.changes],
            ['text/', words.page.text],
          ] as const
        ).map(([path, name]) => (
          <li key={path}>
            <a href={site + path}>{name}</a>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
