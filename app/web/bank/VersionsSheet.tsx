import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { More } from '../ui/plain/More.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { ContentLines } from './ContentLines.tsx';
import type { BankContent, BankQuestion } from './use-bank.ts';
import { words } from './words.ts';

/** Every version, the latest first: who saved it, when, what it said, and the way back to it. */
export const VersionsSheet = (props: {
  question: BankQuestion;
  onUse: (version: number, content: BankContent) => void;
}) => {
  const { question, onUse } = props;
  const said = useWords(words);
  const dates = useDates();
  const [shown, setShown] = useState<number | null>(null);
  const list = useInfiniteQuery({
    queryKey: ['bank-versions', question.id, question.version],
    queryFn: ({ pageParam, signal }) =>
      api('GET /bank-questions/{bankQuestionId}/versions', {
        params: { bankQuestionId: question.id },
        query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (before) => before,
  });
  const versions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Sheet title={said.versions}>
      {versions.map(({ version, content, savedAt, savedBy }) => {
        const isShown = shown === version;
        return (
          <div key={version} className="bank-version" data-row>
            <div className="row row-apart">
              <span>
                <b>{said.version(version)}</b>{' '}
                <span className="soft" dir="auto">
                  {savedBy}, <time dateTime={savedAt}>{dates.moment(savedAt)}</time>
                </span>
              </span>
              <Button kind="quiet" aria-expanded={isShown} onClick={() => setShown(isShown ? null : version)}>
                {isShown ? said.hideVersion(version) : said.showVersion(version)}
              </Button>
            </div>
            {isShown ? (
              <>
                <ContentLines content={content} />
                {version === question.version ? null : (
                  <div>
                    <Button kind="quiet" onClick={() => onUse(version, content)}>
                      {said.useVersion}
                    </Button>
                  </div>
                )}
              </>
            ) : null}
          </div>
        );
      })}
      <More of={list} within="sheet">
        {said.more}
      </More>
    </Sheet>
  );
};
