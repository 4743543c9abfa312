import type { Answer, Api, Contracts } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { words } from './words.ts';

type Alike = Pick<Answer<Api<Contracts>['GET /duplicates']>['items'][number], 'because' | 'likeness'>;

/** Why two are held alike, in words: what they share, and word by word how their names answer to each other. */
export const useReasons = (): ((alike: Alike) => string) => {
  const said = useWords(words);
  return ({ because, likeness }) =>
    [
      ...because.map((why) => said[`because_${why}`]),
      ...likeness.map(({ how, one, other }) =>
        how === 'one_more' ? said.one_more(one || other) : said[how](one, other),
      ),
    ].join(' · ');
};
