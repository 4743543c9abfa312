import { useEffect } from 'react';
import type { Selection } from '../candidates/use-candidates.ts';
import type { Filters } from '../candidates/use-filters.ts';
import type { ApplicationSummary } from './use-applications.ts';

/** What a board and a list of a vacancy's applications are given alike. */
export type PartProps = {
  vacancyId: string;
  filters: Filters;
  selection: Selection;
  /** Tells which applications stand on the screen, and whether more of them match. */
  onShown: (items: readonly ApplicationSummary[], more: boolean) => void;
  onMove: (application: ApplicationSummary) => void;
};

/** Tells who stands on the screen whenever it changes. */
export const useShown = (
  items: readonly ApplicationSummary[] | undefined,
  more: boolean,
  onShown: PartProps['onShown'],
): void => {
  const key = items?.map(({ id, stage }) => `${id}${stage}`).join() ?? '';
  useEffect(() => {
    if (items) onShown(items, more);
  }, [key, more]);
};
