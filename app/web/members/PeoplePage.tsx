import '../ui/plain/Link.css';
import './members.css';
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { among, useAddressed } from '../addressed.ts';
import { api } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { useMe, useRole } from '../staff/me.ts';
import { useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { InvitationsSheet } from './InvitationsSheet.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { PersonDialog } from './PersonDialog.tsx';
import type { Member } from './use-members.ts';
import { words } from './words.ts';

/** The people of the organisation: found, invited, changed, let in and put out. */
export const PeoplePage = () => {
  const said = useWords(words);
  const me = useMe();
  const isAdministrator = useRole('administrator');
  const queries = useQueryClient();
  const [chosen, change] = useAddressed<{ search: string; state: 'active' | 'out' }>(
    { search: '', state: 'active' },
    { search: (text) => text.length <= 200, state: among('active', 'out') },
  );
  const { state } = chosen;
  // What is typed stands at once; the address follows.
  const [search, setTyped] = useState(chosen.search);
  const setSearch = (typed: string) => {
    setTyped(typed);
    change({ search: typed });
  };
  const [inviting, setInviting] = useState(false);
  const [shown, setShown] = useState<Member | null>(null);
  const asked = useDeferredValue(search.trim());
  const list = useInfiniteQuery({
    queryKey: ['members', state, asked],
    queryFn: ({ pageParam, signal }) =>
      api('GET /members', {
        query: {
          limit: 50,
          state,
          ...(asked ? { search: asked } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    throwOnError: nothingRead,
  });
  const people = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const isWhole = !list.hasNextPage && asked === '' && state === 'active';
  const refresh = () => queries.invalidateQueries({ queryKey: ['members'] });
  return (
    <>
      <PageHeader
        title={isWhole && people.length > 0 ? said.title(people.length) : said.tab}
        tab={said.tab}
        note={said.note}
        actions={
          isAdministrator ? (
            <Button asks kind="filled" onClick={() => setInviting(true)}>
              {said.invite}
            </Button>
          ) : null
        }
      />
      <div className="stack">
        <div className="members-find">
          <TextField label={said.search} hint={said.searchHint} type="search" value={search} onChange={setSearch} />
          <NativeSelect
            label={said.state}
            value={state}
            onChange={(next) => change({ state: next })}
            choices={[
              { value: 'active', text: said.active },
              { value: 'out', text: said.out },
            ]}
          />
        </div>
        <Sheet flush>
          {list.data === undefined ? (
            <Skeleton lines={6} />
          ) : people.length === 0 ? (
            <EmptyState title={said.nobody}>{said.nobodyText}</EmptyState>
          ) : (
            <Rows label={said.tab}>
              {people.map((person) => (
                <Row
                  key={person.id}
                  lead={<Avatar name={person.name} />}
                  title={
                    <>
                      <button type="button" className="link members-name" data-quiet onClick={() => setShown(person)}>
                        <span dir="auto">{person.name}</span>
                      </button>
                      {person.id === me.memberId ? <span className="soft"> ({said.you})</span> : null}
                    </>
                  }
                  note={
                    <span className="members-facts">
                      {[person.title, person.fromOrganisation].filter(Boolean).map((fact) => (
                        <span key={fact} dir="auto">
                          {fact}
                        </span>
                      ))}
                      {person.email ? <Address>{person.email}</Address> : null}
                    </span>
                  }
                  end={
                    <span className="members-role">
                      <Tag tone={person.role === 'administrator' ? 'ink' : 'neutral'}>
                        {person.active ? said[person.role] : said.isOut}
                      </Tag>
                    </span>
                  }
                />
              ))}
            </Rows>
          )}
        </Sheet>
        <More of={list}>{said.more}</More>
        {isAdministrator && list.data ? <InvitationsSheet /> : null}
      </div>
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
      {shown ? (
        <PersonDialog
          memberId={shown.id}
          first={shown}
          onClose={() => setShown(null)}
          onChanged={() => void refresh()}
        />
      ) : null}
    </>
  );
};
