import { type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { controlsWords } from '../../i18n/messages/controlsWords';
import { useLens } from '../useLens';
import { Icon } from './Icon';
import './Dialog.css';

interface Props {
  title: ReactNode;
  /** Where it lies on a phone and how wide it is elsewhere. */
  shape?: 'window' | 'sheet' | 'top' | 'wide';
  /** The title is read out but not shown. */
  quiet?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * A modal window, open as long as it is rendered. The browser keeps the focus in it, closes it on Escape and gives the
 * focus back; a press beside it closes it too.
 */
export function Dialog({ title, shape = 'window', quiet = false, onClose, children }: Props) {
  const { messages } = useLens();
  const heading = useId();
  const ref = useRef<HTMLDialogElement>(null);

  // Before it leaves the document, or the browser could not give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);

  function pressed(event: MouseEvent) {
    if (event.target === ref.current) onClose();
  }

  const head = (
    <div className={quiet ? 'controls-dialog-head controls-dialog-head-quiet' : 'controls-dialog-head'}>
      <h2 id={heading} className={quiet ? 'visually-hidden' : 'controls-dialog-title'}>
        {title}
      </h2>
      <button
        type="button"
        className="button button-plain controls-square"
        aria-label={controlsWords(messages.lang).header.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, which the browser sees to
    <dialog
      ref={ref}
      className={`controls-dialog controls-dialog-${shape}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={pressed}
    >
      <div className="controls-dialog-box">
        {!quiet && head}
        <div className="controls-dialog-body">{children}</div>
        {/* What is first gets the focus: with a quiet head, that is the content. */}
        {quiet && head}
      </div>
    </dialog>
  );
}
