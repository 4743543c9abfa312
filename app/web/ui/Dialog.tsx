import './Dialog.css';
import { type ComponentProps, type ComponentType, type ReactNode, useState } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useWords } from './language.tsx';
import { Button } from './plain/Button.tsx';
import { FieldError } from './plain/Field.tsx';
import { IconButton } from './plain/IconButton.tsx';
import { CloseIcon } from './plain/icons.tsx';
import { TextArea } from './plain/TextArea.tsx';
import { words } from './plain/words.ts';

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** At most one of them filled; the last is the main one. */
  actions?: ReactNode;
  /** Must be answered: Escape and a press outside do not close it, and there is no cross. */
  mustAnswer?: boolean;
  wide?: boolean;
};

/** A dialog over the page: holds the focus, closes on Escape, gives the focus back. */
export const Dialog = ({ open, onClose, title, children, actions, mustAnswer = false, wide = false }: DialogProps) => {
  const said = useWords(words);
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className="dialog" data-wide={wide || undefined}>
        <AriaDialog className="dialog-paper" role={mustAnswer ? 'alertdialog' : 'dialog'}>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {mustAnswer ? null : (
              <IconButton label={said.close} onClick={onClose}>
                <CloseIcon />
              </IconButton>
            )}
          </div>
          <div className="dialog-body">{children}</div>
          {actions ? <div className="dialog-actions">{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

type ConfirmProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** What the main button does, as a verb: "Decline". */
  confirm: string;
  /** Asks for a reason; without one the answer is refused with a remedy. */
  reason?:
    | {
        label?: string;
        hint?: string;
        area?: ComponentType<ComponentProps<typeof TextArea>>;
        /** What stands there, where it is kept outside; with what is said of it above the field. */
        text?: string;
        onText?: (text: string) => void;
        above?: ReactNode;
      }
    | undefined;
  danger?: boolean;
  busy?: boolean;
  /** What went wrong when it was tried. */
  error?: string | undefined;
  onConfirm: (reason: string) => unknown;
};

const ConfirmContent = (props: ConfirmProps & { said: (typeof words)['en'] }) => {
  const { said, reason } = props;
  const [typed, setTyped] = useState('');
  const { text = typed, onText: setText = setTyped } = reason ?? {};
  const [asked, setAsked] = useState(false);
  const Area = reason?.area ?? TextArea;
  const missing = reason !== undefined && text.trim() === '';
  return (
    <form
      className="dialog-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (!missing && !props.busy) void props.onConfirm(text.trim());
      }}
    >
      {props.children}
      {reason?.above}
      {reason ? (
        <Area
          label={reason.label ?? said.reason}
          hint={reason.hint}
          value={text}
          onChange={setText}
          lines={3}
          required
          error={asked && missing ? { what: said.reasonMissing, remedy: said.reasonRemedy } : null}
        />
      ) : null}
      {props.error ? (
        <div role="alert">
          <FieldError error={props.error} />
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button onClick={props.onClose}>{said.cancel}</Button>
        <Button type="submit" kind={props.danger ? 'danger' : 'filled'} busy={props.busy ?? false}>
          {props.confirm}
        </Button>
      </div>
    </form>
  );
};

/** Asks before something that matters, with the reason where one belongs to it. */
export const ConfirmDialog = (props: ConfirmProps) => {
  const said = useWords(words);
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title}>
      <ConfirmContent {...props} said={said} />
    </Dialog>
  );
};
