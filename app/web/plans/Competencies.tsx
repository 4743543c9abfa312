import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { FindingsHere } from './Findings.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useEditing } from './plan-editing.ts';
import { newCompetency } from './plan-edits.ts';
import { type Competency, dimensions } from './plan-query.ts';
import { words } from './words.ts';

/** What is judged: each competency with what is meant by it and its scale. */
export const Competencies = () => {
  const said = useWords(words);
  const { plan, edit, setOpen, readOnly } = useEditing();
  const { competencies } = plan;
  const add = () => {
    const wanted = dimensions.find((one) => !competencies.some(({ dimension }) => dimension === one)) ?? 'competence';
    const made = newCompetency(said.newCompetency, wanted);
    edit((now) => ({ ...now, competencies: [...now.competencies, made] }));
    setOpen(made.id);
  };
  const adding = readOnly || competencies.length >= 30 ? null : <Button onClick={add}>{said.addCompetency}</Button>;
  return (
    <div className="stack" data-list tabIndex={-1}>
      <FindingsHere at={null} />
      {competencies.length === 0 ? (
        <EmptyState title={said.noCompetencies} action={adding}>
          {said.noCompetenciesHelp}
        </EmptyState>
      ) : (
        <>
          {competencies.map((competency, at) => (
            <CompetencyCard
              key={competency.id}
              competency={competency}
              isFirst={at === 0}
              isLast={at === competencies.length - 1}
            />
          ))}
          <div>{adding}</div>
        </>
      )}
    </div>
  );
};

const CompetencyCard = (props: { competency: Competency; isFirst: boolean; isLast: boolean }) => {
  const { competency } = props;
  const said = useWords(words);
  const { openId } = useEditing();
  const { id, name, definition, dimension, disclosed } = competency;
  return (
    <div data-thing={id} tabIndex={-1} className="plan-thing">
      <Sheet
        title={<span dir="auto">{name || said.unnamed}</span>}
        end={<ItemTools id={id} name={name} isFirst={props.isFirst} isLast={props.isLast} />}
      >
        <div className="stack">
          {openId === id ? (
            <CompetencyFields competency={competency} />
          ) : (
            <>
              <p className="soft small">
                {said[dimension]} · {disclosed ? said.disclosed : said.undisclosed}
              </p>
              <p dir="auto" className={definition ? 'plan-definition' : 'soft'}>
                {definition || said.noDefinition}
              </p>
            </>
          )}
          <FindingsHere at={id} />
        </div>
      </Sheet>
    </div>
  );
};

const CompetencyFields = ({ competency }: { competency: Competency }) => {
  const said = useWords(words);
  const { change, setOpen } = useEditing();
  const { id, name, definition, dimension, anchors, disclosed } = competency;
  const set = (changes: Partial<Competency>) => change<Competency>(id, changes);
  return (
    <>
      <TextField
        label={said.name}
        value={name}
        onChange={(next) => set({ name: next })}
        maxLength={120}
        required
        autoFocus
        onFocus={(event) => {
          if (event.target.value === said.newCompetency) event.target.select();
        }}
        error={name.trim() === '' ? { what: said.nameMissing, remedy: said.keptMeanwhile } : undefined}
      />
      <Segments
        label={said.dimension}
        value={dimension}
        onChange={(next) => set({ dimension: next })}
        choices={dimensions.map((one) => ({ value: one, text: said[one] }))}
      />
      <TextArea
        label={said.definition}
        hint={said.definitionHint}
        lines={2}
        value={definition}
        onChange={(next) => set({ definition: next })}
        maxLength={2000}
      />
      <fieldset className="plan-anchors">
        <legend className="field-label">{said.anchors}</legend>
        <p className="field-hint">{said.anchorsHint}</p>
        {anchors.map((anchor, at) => (
          <TextArea
            key={at}
            label={said.anchorLabel(at + 1)}
            lines={1}
            value={anchor}
            onChange={(next) => set({ anchors: anchors.map((one, other) => (other === at ? next : one)) })}
            maxLength={500}
          />
        ))}
      </fieldset>
      <Checkbox
        label={said.discloseLabel}
        note={said.discloseHint}
        checked={disclosed}
        onChange={(next) => set({ disclosed: next })}
      />
      <div>
        <Button onClick={() => setOpen(null)}>{said.done}</Button>
      </div>
    </>
  );
};
