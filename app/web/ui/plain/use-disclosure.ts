import { useEffect, useId, useRef, useState } from 'react';

/** A button that opens a panel beside it: Escape, a press outside or leaving it with Tab closes it, the focus goes back. */
export const useDisclosure = () => {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      setOpen(false);
      frame.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
      document.removeEventListener('keydown', onEscape);
    };
  }, [open]);
  return {
    open,
    close: () => setOpen(false),
    frame,
    button: { 'aria-expanded': open, 'aria-controls': open ? id : undefined, onClick: () => setOpen(!open) },
    panel: { id },
  };
};
