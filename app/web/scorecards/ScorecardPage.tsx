import './ScorecardPage.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CardForm } from './CardForm.tsx';
import { SealedCard } from './SealedCard.tsx';
import { scorecardQuery, useBase } from './use-card.ts';

/** My scorecard: filled in part by part while it is out, read only once it is in. */
export const ScorecardPage = () => {
  const { scorecardId } = useParams({ from: '/focus/scorecards/$scorecardId' });
  const { data: card } = useSuspenseQuery(scorecardQuery(scorecardId));
  const base = useBase(card);
  return card.submission ? (
    <SealedCard card={card} submission={card.submission} />
  ) : (
    <CardForm key={`${card.id}:${base}`} scorecard={card} />
  );
};
