import type { Plan } from './plan.ts';

/** The room of every session and of every preparation, -1 without. */
export interface RoomsOf {
  readonly room: Int32Array;
  readonly preparation: Int32Array;
}

interface Stay {
  readonly session: number;
  readonly preparation: boolean;
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
}

/**
 * Settles which of the equal rooms of its group each session gets. Taking stays in order of their start and any room
 * that is free is exact for intervals; the announced room comes first, then the candidate's last.
 *
 * **Source**: colouring of interval graphs (Gupta, Lee, Leung 1979).
 */
export function colourRooms(plan: Plan): RoomsOf {
  const { model } = plan;
  const { problem } = model;
  const count = problem.sessions.length;
  const room = new Int32Array(count).fill(-1);
  const preparation = new Int32Array(count).fill(-1);
  const stays: Stay[][] = model.roomGroups.map(() => []);
  for (let s = 0; s < count; s++) {
    const t = plan.slotOf[s]!;
    if (t < 0) continue;
    const session = problem.sessions[s]!;
    const minute = problem.slotMinute[t]!;
    const g = plan.roomOf[s]!;
    const h = plan.preparationOf[s]!;
    const wanted = session.previous?.room ?? -1;
    if (g >= 0)
      stays[g]!.push({ session: s, preparation: false, from: minute, to: minute + session.durationMinutes, wanted });
    if (h >= 0) {
      stays[h]!.push({
        session: s,
        preparation: true,
        from: minute - session.preparationMinutes,
        to: minute,
        wanted: -1,
      });
    }
  }
  model.roomGroups.forEach((group, g) => {
    const list = stays[g]!.sort((a, b) => a.from - b.from || a.to - b.to || a.session - b.session);
    const give = (stay: Stay, r: number): void => {
      if (stay.preparation) preparation[stay.session] = r;
      else room[stay.session] = r;
    };
    const lastRoom = (s: number): number => {
      const l = problem.sessions[s]!.loop;
      if (l < 0) return -1;
      let best = -1;
      let at = -1;
      for (const other of problem.loops[l]!.sessions) {
        if (room[other]! >= 0 && plan.slotOf[other]! > at && plan.slotOf[other]! < plan.slotOf[s]!) {
          at = plan.slotOf[other]!;
          best = room[other]!;
        }
      }
      return best;
    };
    const attempt = (keep: boolean): boolean => {
      // Stays that keep their announced room are laid down first; the others go round them.
      const taken: Stay[][] = group.rooms.map(() => []);
      const clear = (x: number, stay: Stay): boolean => taken[x]!.every((o) => o.to <= stay.from || o.from >= stay.to);
      const rest: Stay[] = [];
      for (const stay of list) {
        const x = keep ? group.rooms.indexOf(stay.wanted) : -1;
        if (x >= 0 && clear(x, stay)) {
          taken[x]!.push(stay);
          give(stay, stay.wanted);
        } else rest.push(stay);
      }
      let pushes = keep ? 4 * list.length : 0;
      for (let i = 0; i < rest.length; i++) {
        const stay = rest[i]!;
        const near = group.rooms.indexOf(lastRoom(stay.session));
        let x = near >= 0 && clear(near, stay) ? near : -1;
        for (let y = 0; x < 0 && y < group.rooms.length; y++) if (clear(y, stay)) x = y;
        if (x < 0) {
          // Nothing is free for all of it: it takes the room where it pushes out fewest, and those look again.
          if (pushes-- <= 0) return false;
          let fewest = Number.POSITIVE_INFINITY;
          for (let z = 0; z < group.rooms.length; z++) {
            const y = (z + i) % group.rooms.length;
            const crossed = taken[y]!.filter((o) => o.to > stay.from && o.from < stay.to).length;
            if (crossed < fewest) {
              fewest = crossed;
              x = y;
            }
          }
          rest.push(...taken[x]!.filter((o) => o.to > stay.from && o.from < stay.to));
          taken[x] = taken[x]!.filter((o) => o.to <= stay.from || o.from >= stay.to);
        }
        taken[x]!.push(stay);
        give(stay, group.rooms[x]!);
      }
      return true;
    };
    if (!list.some((stay) => stay.wanted >= 0) || !attempt(true)) attempt(false);
  });
  return { room, preparation };
}
