import '../Dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language.tsx';
import { IconButton } from './IconButton.tsx';
import { CloseIcon } from './icons.tsx';
import { words } from './words.ts';

/** The browser's own dialog, for the candidate's side: holds the focus, closes on Escape, gives the focus back. */
export const PlainDialog = (props: {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  actions?: ReactNode;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const said = useWords(words);
  const { open, onClose } = props;
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      {open ? (
        <div className="dialog-paper">
          <div className="dialog-head">
            <h2 id={id}>{props.title}</h2>
            <IconButton label={said.close} onClick={onClose}>
              <CloseIcon />
            </IconButton>
          </div>
          <div>{props.children}</div>
          {props.actions ? <div className="dialog-actions">{props.actions}</div> : null}
        </div>
      ) : null}
    </dialog>
  );
};
