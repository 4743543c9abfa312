import './mail-texts.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useRole } from '../staff/me.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { languageNames } from '../ui/words.ts';
import { kindWords, whenWords } from './kind-words.ts';
import { words } from './words.ts';

type Listed = Answer<Api<Contracts>['GET /mail-texts']>['items'][number];

/** Every mail that Rondo sends, and which of them speak in the organisation's own words. */
export const MailTextsPage = () => {
  const said = useWords(words);
  const mayWrite = useRole('administrator');
  const { data } = useSuspenseQuery({
    queryKey: ['mail-texts'],
    queryFn: ({ signal }) => api('GET /mail-texts', { signal }),
  });
  const own = data.items.reduce((sum, { languages }) => sum + languages.filter((one) => one.own).length, 0);
  const groups = [
    { title: said.ofCandidates, items: data.items.filter(({ audience }) => audience === 'candidate') },
    { title: said.ofMembers, items: data.items.filter(({ audience }) => audience === 'member') },
  ];
  return (
    <>
      <PageHeader title={said.title(own)} tab={said.tab} note={said.note} />
      <div className="stack">
        {mayWrite ? null : <p className="soft">{said.onlyAdministrators}</p>}
        {groups.map(({ title, items }) => (
          <Sheet key={title} title={title} flush>
            <Rows label={title}>
              {items.map((item) => (
                <MailRow key={item.kind} item={item} />
              ))}
            </Rows>
          </Sheet>
        ))}
      </div>
    </>
  );
};

const MailRow = ({ item }: { item: Listed }) => {
  const said = useWords(words);
  const dates = useDates();
  const names: Record<string, string> = useWords(kindWords);
  const when: Record<string, string> = useWords(whenWords);
  const { language } = useLanguage();
  const named = (of: Listed['languages']) => dates.list(of.map((one) => languageNames[one.language]));
  const unfit = item.languages.filter(({ fits }) => !fits);
  const own = item.languages.filter((one) => one.own && one.fits);
  return (
    <Row
      title={
        <Link
          className="link"
          data-quiet
          to="/settings/mails/$mailKind/$language"
          params={{ mailKind: item.kind, language }}
        >
          {names[item.kind] ?? item.kind}
        </Link>
      }
      note={when[item.kind]}
      end={
        unfit.length > 0 ? (
          <div className="settings-acts">
            <Tag tone="late">{said.unfit(named(unfit))}</Tag>
          </div>
        ) : own.length > 0 ? (
          <div className="settings-acts">
            <Tag tone="ink">{said.ownIn(named(own))}</Tag>
          </div>
        ) : null
      }
    />
  );
};
