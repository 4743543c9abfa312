import type { Plan, Question } from '@rondo/interview';

/** A question of a round before this one, and where it was asked. */
export type EarlierQuestion = { question: Question; roundNumber: number; sessionName: string };

export const earlierQuestions = (plan: Plan, roundNumber: number): EarlierQuestion[] =>
  plan.rounds
    .slice(0, roundNumber - 1)
    .flatMap((round, at) =>
      round.sessions.flatMap((session) =>
        session.questions.map((question) => ({ question, roundNumber: at + 1, sessionName: session.name })),
      ),
    );
