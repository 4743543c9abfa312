import { useNavigate, useSearch } from '@tanstack/react-router';

type Choices = Readonly<Record<string, string>>;

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether it is an id that the server would take, whatever somebody made of an address. */
export const isId = (value: string): boolean => idForm.test(value);

/** Whether it is a day of the calendar (`2026-12-08`). */
export const isDay = (value: string): boolean => {
  if (!/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
};

/** Whether it is one of these. */
export const among =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

/**
 * What narrows a page's list, kept in its address: going back, reloading and a link that is sent show the same list.
 * `usual` is what holds where the address says nothing; what it says otherwise counts only where `allows` it.
 */
export const useAddressed = <Chosen extends Choices>(
  usual: Chosen,
  allows: { readonly [Key in keyof Chosen]: (value: string) => boolean },
): [Chosen, (changes: Partial<Chosen>) => void] => {
  const address = useSearch({ strict: false }) as Readonly<Record<string, unknown>>;
  const navigate = useNavigate();
  const chosenIn = (from: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(usual).map(([name, value]) => {
        const said = typeof from[name] === 'number' ? String(from[name]) : from[name];
        return [name, typeof said === 'string' && allows[name]?.(said) ? said : value];
      }),
    ) as Chosen;
  const change = (changes: Partial<Chosen>) =>
    void navigate({
      to: '.',
      // The list is the same place, looked at otherwise: going back leaves it.
      replace: true,
      resetScroll: false,
      search: ((now: Record<string, unknown>) =>
        Object.fromEntries(
          Object.entries({ ...chosenIn(now), ...changes }).filter(([name, value]) => value !== usual[name]),
        )) as never,
    });
  return [chosenIn(address), change];
};
