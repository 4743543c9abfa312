/** Moves the focus to the first field that says it is wrong, once it has been drawn. */
export const focusFirstInvalid = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => {
    const fields = 'input, select, textarea, button';
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    (field?.matches(fields) ? field : field?.querySelector<HTMLElement>(fields))?.focus();
  });
};
