import './settings.css';
import { useQueryClient, useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useSending } from '../sending.ts';
import { ConfirmDialog, Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { focusFirstError, kindOf, troubleLine, troubleText } from './trouble.ts';
import { words } from './words.ts';

type Room = Answer<Api<Contracts>['GET /rooms']>['items'][number];

/** The rooms interviews take place in. */
export const RoomsPage = () => {
  const said = useWords(words);
  const queries = useQueryClient();
  const list = useSuspenseInfiniteQuery({
    queryKey: ['rooms'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /rooms', { query: { limit: 100, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const rooms = list.data.pages.flatMap(({ items }) => items);
  const [editing, setEditing] = useState<Room | 'new' | null>(null);
  const [removing, setRemoving] = useState<Room | null>(null);
  const { busy, problem, setProblem, send } = useSending();
  const refresh = () => queries.invalidateQueries({ queryKey: ['rooms'] });
  const remove = async (room: Room) => {
    if (await send(() => api('DELETE /rooms/{roomId}', { params: { roomId: room.id } }))) {
      say(said.roomRemoved(room.name));
      setRemoving(null);
    }
    await refresh();
  };
  const add = (
    <Button asks kind="filled" onClick={() => setEditing('new')}>
      {said.addRoom}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={said.roomsTitle(rooms.length)}
        tab={said.rooms}
        note={said.roomsNote}
        actions={rooms.length > 0 ? add : null}
      />
      <Sheet flush={rooms.length > 0}>
        {rooms.length === 0 ? (
          <EmptyState title={said.roomsTitle(0)} action={add}>
            {said.roomsEmpty}
          </EmptyState>
        ) : (
          <Rows label={said.rooms}>
            {rooms.map((room) => (
              <Row
                key={room.id}
                title={<span dir="auto">{room.name}</span>}
                note={
                  <span dir="auto">
                    {[room.place, room.capacity === null ? '' : said.seats(room.capacity)].filter(Boolean).join(' · ')}
                  </span>
                }
                end={
                  <div className="row settings-acts">
                    <Button
                      asks
                      kind="quiet"
                      aria-label={said.changeRoomNamed(room.name)}
                      onClick={() => setEditing(room)}
                    >
                      {said.changeRoom}
                    </Button>
                    <Button
                      asks
                      kind="quiet"
                      aria-label={`${said.remove}: ${room.name}`}
                      onClick={() => {
                        setProblem(null);
                        setRemoving(room);
                      }}
                    >
                      {said.remove}
                    </Button>
                  </div>
                }
              />
            ))}
          </Rows>
        )}
      </Sheet>
      <More of={list}>{said.more}</More>
      {editing ? (
        <RoomDialog
          room={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
          onSaved={() => {
            setEditing(null);
            say(said.saved);
            void refresh();
          }}
        />
      ) : null}
      <ConfirmDialog
        open={removing !== null}
        onClose={() => setRemoving(null)}
        title={said.removeRoom(removing?.name ?? '')}
        confirm={said.remove}
        danger
        busy={busy}
        error={problem ? troubleLine(problem, said) : undefined}
        onConfirm={() => removing && void remove(removing)}
      >
        <p>{said.removeRoomText}</p>
      </ConfirmDialog>
    </>
  );
};

const RoomDialog = (props: { room: Room | null; onClose: () => void; onSaved: () => void }) => {
  const said = useWords(words);
  const { room } = props;
  const form = useRef<HTMLFormElement>(null);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [name, setName] = useState(room?.name ?? '');
  const [place, setPlace] = useState(room?.place ?? '');
  const [capacity, setCapacity] = useState(room?.capacity ?? null);
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstError(form.current) });
  const missing = name.trim() === '';
  const known = kindOf(problem) === 'room_known';
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (missing) return focusFirstError(form.current);
    const body = { name: name.trim(), place: place.trim(), capacity };
    const isSaved = await send(async () => {
      if (room) await api('PATCH /rooms/{roomId}', { params: { roomId: room.id }, body });
      else await api('POST /rooms', { body, idempotencyKey });
    });
    if (isSaved) props.onSaved();
  };
  return (
    <Dialog open onClose={props.onClose} title={room ? said.changeRoomNamed(room.name) : said.addRoom}>
      <form className="stack" noValidate ref={form} onSubmit={(event) => void save(event)}>
        <TextField
          label={said.roomName}
          required
          maxLength={100}
          value={name}
          onChange={setName}
          error={
            known
              ? troubleText(problem, said)
              : tried && missing
                ? { what: said.roomNameMissing, remedy: said.roomNameRemedy }
                : (problem?.field('/name') ?? null)
          }
        />
        <TextField
          label={said.roomPlace}
          hint={said.roomPlaceHint}
          optional
          maxLength={200}
          value={place}
          onChange={setPlace}
          error={problem?.field('/place')}
        />
        <NumberField
          label={said.capacity}
          optional
          steppers
          min={1}
          max={10_000}
          value={capacity}
          onChange={setCapacity}
          error={problem?.field('/capacity') ?? null}
        />
        <div role="alert">
          <FieldError error={problem && !known && problem.errors.length === 0 ? troubleText(problem, said) : null} />
        </div>
        <div className="dialog-actions">
          <Button onClick={props.onClose}>{said.cancel}</Button>
          <Button kind="filled" type="submit" busy={busy}>
            {said.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
