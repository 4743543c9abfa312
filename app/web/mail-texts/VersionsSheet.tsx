import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { More } from '../ui/plain/More.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import type { Language } from '../ui/words.ts';
import type { Text } from './faults.ts';
import { words } from './words.ts';

/** What a mail said before, with who and when; a version's words can be taken again. */
export const VersionsSheet = (props: {
  mailKind: string;
  language: Language;
  /** Null: Rondo's words. */
  onTake: ((text: Text | null) => void) | null;
}) => {
  const { mailKind, language, onTake } = props;
  const said = useWords(words);
  const dates = useDates();
  const list = useInfiniteQuery({
    queryKey: ['mail-text-versions', mailKind, language],
    queryFn: ({ pageParam, signal }) =>
      api('GET /mail-texts/{mailKind}/{language}/versions', {
        params: { mailKind, language },
        query: { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    throwOnError: nothingRead,
  });
  const versions = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Sheet title={said.versions}>
      {list.data === undefined ? (
        <Skeleton lines={2} />
      ) : versions.length === 0 ? (
        <p className="soft">{said.noVersions}</p>
      ) : (
        <div className="stack">
          {versions.map(({ version, text, writtenAt, writtenBy }) => (
            <details key={version} className="mail-version">
              <summary>{said.version(version, dates.moment(writtenAt), writtenBy.name)}</summary>
              <div className="stack">
                {text === null ? (
                  <p className="soft">{said.tookStandard}</p>
                ) : (
                  <div className="mail-plain" lang={language} dir="auto">
                    {[text.subject, text.body, text.button, text.note].filter(Boolean).join('\n\n')}
                  </div>
                )}
                {onTake ? (
                  <div>
                    <Button onClick={() => onTake(text)}>{said.take}</Button>
                  </div>
                ) : null}
              </div>
            </details>
          ))}
          <More of={list}>{said.more}</More>
        </div>
      )}
    </Sheet>
  );
};
