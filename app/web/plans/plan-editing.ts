import { createContext, useContext } from 'react';
import type { Member } from '../members/use-members.ts';
import { useWords } from '../ui/language.tsx';
import { say } from '../ui/plain/Toast.tsx';
import type { Language } from '../ui/words.ts';
import { takeBack } from './merge-plans.ts';
import { changeThing, moveThing, removeThing, type Thing } from './plan-edits.ts';
import type { Plan, SavedPlan } from './plan-query.ts';
import { words } from './words.ts';

type Editing = {
  plan: Plan;
  edit: (change: (now: Plan) => Plan) => void;
  /** The thing whose fields are open; one at a time. */
  openId: string | null;
  setOpen: (id: string | null) => void;
  members: readonly Member[];
  /** A closed vacancy's plan is read only. */
  readOnly: boolean;
  /** The language the plan is written in, and the country whose law holds: the vacancy's. */
  written: Language;
  country: string;
  /** How a question of the bank stands there, as of the last save; undefined where the plan has none of it. */
  bankOf: (id: string) => SavedPlan['bank'][number] | undefined;
  /** Opens the bank beside the plan, for a session. */
  openBank: (sessionId: string) => void;
  /** Whether a second person has agreed that these words are asked; and the way to ask for that. */
  isExempt: (text: string) => boolean;
  exempt: (text: string) => void;
};

export const EditingContext = createContext<Editing | null>(null);

/** The plan that is edited on this page, and what one does to its things. */
export const useEditing = () => {
  const editing = useContext(EditingContext);
  const said = useWords(words);
  if (!editing) throw new Error('useEditing is for the parts of the plan page');
  const { plan, edit } = editing;
  return {
    ...editing,
    change: <One extends Thing>(id: string, changes: Partial<One>) => edit((now) => changeThing<One>(now, id, changes)),
    move: (id: string, by: -1 | 1) => edit((now) => moveThing(now, id, by)),
    /** Removes a thing and offers to bring it back, whatever is edited in between. */
    remove: (id: string, name: string) => {
      const after = removeThing(plan, id);
      edit(() => after);
      say(name.trim() === '' ? said.removedUnnamed : said.removed(name), {
        action: { text: said.undo, run: () => edit((now) => takeBack(plan, after, now)) },
      });
    },
  };
};
