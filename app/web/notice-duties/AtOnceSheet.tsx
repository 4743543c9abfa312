import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiVersioned } from '../api.ts';
import { useSending } from '../sending.ts';
import { useRole } from '../staff/me.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { Switch } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useRefusals } from './use-notice-duties.ts';
import { words } from './words.ts';

/** How people who did not apply by themselves are told, and whether those of an import are mailed at once. */
export const AtOnceSheet = () => {
  const said = useWords(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const refusal = useRefusals();
  const mayChange = useRole('administrator');
  const queryKey = ['organisation', 'own'];
  const { data } = useSuspenseQuery({
    queryKey,
    queryFn: ({ signal }) => apiVersioned('GET /organisation', { signal }),
  });
  const { busy, problem, send } = useSending({ onRefused: () => queries.invalidateQueries({ queryKey }) });
  const change = async (noticesAtOnce: boolean) => {
    const went = await send(async () => {
      const changed = await apiVersioned('PATCH /organisation', {
        body: { noticesAtOnce },
        ifMatch: data.etag ?? '',
      });
      queries.setQueryData(queryKey, changed);
    });
    if (went) say(said.atOnceSaved);
  };
  return (
    <Sheet title={said.atOnceTitle}>
      <div className="stack">
        <p>{said.atOnceHelp}</p>
        <div className="row">
          <Link {...buttonLook()} to="/settings/to-inform">
            {said.toList}
          </Link>
          <Link
            {...buttonLook('quiet')}
            to="/settings/mails/$mailKind/$language"
            params={{ mailKind: 'source-notice', language }}
          >
            {said.toTexts}
          </Link>
        </div>
        {mayChange ? (
          <Switch
            label={said.atOnce}
            note={said.atOnceNote}
            checked={data.value.noticesAtOnce}
            disabled={busy}
            onChange={(next) => void change(next)}
          />
        ) : null}
        {problem ? <FieldError error={refusal(problem)} /> : null}
      </div>
    </Sheet>
  );
};
