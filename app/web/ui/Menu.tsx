import './popup.css';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { InTheirLanguage } from './aria.tsx';
import './plain/Button.css';
import { type ButtonKind, buttonLook } from './plain/Button.tsx';
import { ChevronDownIcon } from './plain/icons.tsx';

export type MenuAction = {
  id: string;
  text: string;
  note?: string;
  /** As of a button: its words end in an ellipsis. */
  asks?: boolean;
  danger?: boolean;
  disabled?: boolean;
  run: () => void;
};

/** A button that opens a short list of things to do: what is done seldom, so that it need not stand on the page. */
export const Menu = (props: { label: string; icon?: ReactNode; kind?: ButtonKind; actions: readonly MenuAction[] }) => (
  <InTheirLanguage>
    <MenuTrigger>
      {props.icon ? (
        <Button className="icon-button" aria-label={props.label}>
          {props.icon}
        </Button>
      ) : (
        <Button {...buttonLook(props.kind)}>
          {props.label}
          <ChevronDownIcon />
        </Button>
      )}
      <Popover className="popup" placement="bottom end">
        <AriaMenu className="popup-list" aria-label={props.label}>
          {props.actions.map((action) => (
            <MenuItem
              className="popup-item"
              key={action.id}
              id={action.id}
              textValue={action.text}
              isDisabled={action.disabled ?? false}
              data-danger={action.danger || undefined}
              onAction={action.run}
            >
              <span>
                {action.text}
                {action.asks ? '\u00a0…' : null}
                {action.note ? <span className="popup-note">{action.note}</span> : null}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  </InTheirLanguage>
);
