import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { isDay, isId } from '../addressed.ts';
import type { Answer, Api, Contracts } from '../api.ts';

export type Stage = Answer<Api<Contracts>['GET /vacancies/{vacancyId}/pipeline']>['stages'][number]['stage'];
export const stages: readonly Stage[] = ['new', 'screening', 'interviewing', 'deciding', 'decided', 'ended'];

/** What narrows and orders a list, as it stands in the address; empty where nothing is asked. */
export type Filters = {
  search: string;
  vacancy: string;
  stage: Stage | '';
  cv: 'yes' | 'no' | '';
  archived: 'only' | '';
  since: string;
  owed: 'answer' | '';
  decider: string;
  sort: 'name' | '';
  view: 'list' | '';
};

const oneOf = <Value extends string>(value: unknown, ...values: readonly Value[]): Value | '' =>
  values.includes(value as Value) ? (value as Value) : '';
// An address that is written by hand reads `true` and `12` as more than text.
const text = (value: unknown): string =>
  ['string', 'number', 'boolean'].includes(typeof value) ? String(value).replaceAll('\0', '').slice(0, 200) : '';
const id = (value: unknown): string => (isId(text(value)) ? text(value) : '');

/** The filters in an address, whatever somebody made of it. */
export const filtersOf = (address: Readonly<Record<string, unknown>>): Filters => ({
  search: text(address.search),
  vacancy: id(address.vacancy),
  stage: oneOf(address.stage, ...stages),
  cv: oneOf(address.cv, 'yes', 'no'),
  archived: oneOf(address.archived, 'only'),
  since: isDay(text(address.since)) ? text(address.since) : '',
  owed: oneOf(address.owed, 'answer'),
  decider: id(address.decider),
  sort: oneOf(address.sort, 'name'),
  view: oneOf(address.view, 'list'),
});

/** Only what is asked: for the address, and for the server. */
export const asked = <Value extends Partial<Filters>>(filters: Value) =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')) as {
    [Key in keyof Value]?: Exclude<Value[Key], ''>;
  };

/** What narrows the list, beside what was typed. */
export const countNarrowed = ({ search: _, sort: _sort, view: _view, ...rest }: Filters): number =>
  Object.values(rest).filter((value) => value !== '').length;

/** The filters of this page, kept in its address: back, reload and a link that is sent show the same list. */
export const useFilters = () => {
  const address = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const filters = filtersOf(address);
  const change = (next: Partial<Filters>, typing = false) =>
    void navigate({
      to: '.',
      // What is typed is one step of the history, not one for every letter.
      replace: typing,
      resetScroll: false,
      // From the address as it is then: two changes at once are both kept.
      search: ((now: Record<string, unknown>) => asked({ ...filtersOf(now), ...next })) as never,
    });
  return { filters, change };
};

/** What is being typed: shown at once, asked a moment later. Going back shows what was asked there. */
export const useTyped = (asking: string, onAsk: (typed: string) => void) => {
  const [typed, setTyped] = useState(asking);
  const sent = useRef(asking);
  const ask = useRef(onAsk);
  ask.current = onAsk;
  useEffect(() => {
    if (asking === sent.current) return;
    sent.current = asking;
    setTyped(asking);
  }, [asking]);
  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      ask.current(typed);
    }, 150);
    return () => clearTimeout(timer);
  }, [typed]);
  return [typed, setTyped] as const;
};
