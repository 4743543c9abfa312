import { api } from '../api.ts';
import { words as templateWords } from '../plans/template-words.ts';
import { type Trade, useTemplates } from '../plans/use-templates.ts';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { useBankRefusals } from './refusal-words.ts';
import { words } from './words.ts';

/** The questions of the templates that come with Rondo: a trade's into the bank, in every language. */
export const TemplateBankDialog = ({ onClose, onDone }: { onClose: () => void; onDone: () => void }) => {
  const said = useWords(words);
  const saidTemplate = useWords(templateWords);
  const { language } = useLanguage();
  const refusal = useBankRefusals();
  const { data: templates } = useTemplates(language);
  const { sending, problem, send } = useSending<Trade>();
  const take = (trade: Trade) =>
    send(async () => {
      const { counts } = await api('PUT /bank-templates/{trade}', { params: { trade } });
      say(counts.new > 0 ? said.importDone(counts.new, counts.updated) : said.nothingToDo);
      onDone();
    }, trade);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={said.templateTitle}
      actions={<Button onClick={onClose}>{said.close}</Button>}
    >
      <div className="stack">
        <p className="soft">{said.templateHelp}</p>
        <FieldError error={problem && refusal(problem)} />
        {templates ? (
          <Rows label={said.templateTitle} tight>
            {templates.map(({ trade, title, competencies }) => (
              <Row
                key={trade}
                title={title}
                note={competencies.map(({ name }) => name).join(' · ')}
                end={
                  <Button
                    kind="quiet"
                    busy={sending === trade}
                    aria-label={`${said.templateTake}: ${title}`}
                    onClick={() => void take(trade)}
                  >
                    {said.templateTake}
                  </Button>
                }
                lead={<span className="bank-trade">{saidTemplate.trade(trade)}</span>}
              />
            ))}
          </Rows>
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
    </Dialog>
  );
};
