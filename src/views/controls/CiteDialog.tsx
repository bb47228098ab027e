import { dialogWords } from '../../i18n/messages/dialogWords';
import { DateText } from '../DateText';
import { useLens } from '../useLens';
import { CopyField } from './CopyField';
import { citationText } from './citationText';
import { Dialog } from './Dialog';

interface Props {
  /** Address of the view. */
  link: string;
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** How to cite the record as it is shown. */
export function CiteDialog({ link, onCopy, onClose }: Props) {
  const { dataset, messages } = useLens();
  const words = dialogWords(messages.lang).cite;
  const { about } = dataset;
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p className="controls-lead">{words.lead}</p>
      <CopyField
        label={words.label}
        text={citationText(dataset, messages, link)}
        copy={words.copy}
        copied={words.copied}
        uncopied={words.uncopied}
        onCopy={onCopy}
      />
      <dl className="controls-facts">
        <dt>{words.version}</dt>
        <dd>{about.version}</dd>
        <dt>{words.latest}</dt>
        <dd>
          <DateText date={about.latest} />
        </dd>
        <dt>{words.licence}</dt>
        <dd>{about.licence}</dd>
      </dl>
    </Dialog>
  );
}
