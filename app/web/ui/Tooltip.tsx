import './Tooltip.css';
import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from 'react-aria-components/Tooltip';
import { InTheirLanguage } from './aria.tsx';

/** A few words more about something one can focus, on hover and on focus; never the only place where they stand. */
export const Tooltip = ({
  text,
  children,
}: {
  text: string;
  children: ReactElement<React.DOMAttributes<Element>, string>;
}) => (
  <InTheirLanguage>
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className="tooltip" offset={6}>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  </InTheirLanguage>
);
