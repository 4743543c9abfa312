import type { Constraint, Finding } from './view.ts';

export const h04: Constraint = {
  id: 'H4',
  sentence:
    'A seat is filled from its pool; a shadow fills only a shadow seat and never counts as a rater; the language is spoken.',
  findings(view) {
    const out: Finding[] = [];
    for (const { id, session, filling, attendees, interviewers } of view.sittings) {
      for (const person of new Set(filling.withoutChair)) {
        const { languages } = view.person(person);
        const why = attendees.includes(person)
          ? 'attends already'
          : session.language !== undefined && !(languages ?? []).includes(session.language)
            ? `does not speak ${session.language}`
            : 'is in no pool of a seat that is still empty';
        out.push({ text: `${view.name(person)} ${why} and fills no seat of ${id}`, sessions: [id], people: [person] });
      }
      for (const person of new Set(interviewers)) {
        if (interviewers.filter((other) => other === person).length > 1)
          out.push({ text: `${view.name(person)} is named twice for ${id}`, sessions: [id], people: [person] });
      }
      for (const chair of filling.empty) {
        if (!chair.adjustment) out.push({ text: `nobody fills the seat ${chair.role} of ${id}`, sessions: [id] });
      }
    }
    return out;
  },
};
