import './RatingScale.css';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../language.tsx';
import { FieldError, type FieldProblem } from './Field.tsx';
import { CheckIcon } from './icons.tsx';
import { Kbd } from './Kbd.tsx';
import { isShortcut, useShortcutsOn } from './shortcuts.ts';
import { words } from './words.ts';

export const scalePoints = [1, 2, 3, 4, 5] as const;
export type ScalePoint = (typeof scalePoints)[number];
/** A mark on the scale, `not_observed`, or null while nothing is chosen. */
export type Rated = ScalePoint | 'not_observed' | null;

/** The rating that a key stands for: 1 to 5, n for not observed; undefined for any other key. */
export const ratedByKey = (key: string): Exclude<Rated, null> | undefined =>
  key.toLowerCase() === 'n' ? 'not_observed' : scalePoints.find((point) => String(point) === key);

type RatingScaleProps = {
  /** What is rated; read out as the group's name. */
  label: string;
  labelHidden?: boolean;
  /** The text at each point; a point without one says so. */
  anchors: Partial<Record<ScalePoint, string>>;
  value: Rated;
  onChange: (value: Exclude<Rated, null>) => void;
  /** Offers "not observed"; on unless turned off. */
  notObserved?: boolean;
  /** Whether the keys work anywhere on the page while nobody types: one scale a page may ask for it. */
  keysAnywhere?: boolean;
  error?: FieldProblem | null | undefined;
  hint?: ReactNode;
  disabled?: boolean;
};

/** One to five with the anchors on the scale: radio buttons, so arrows work too; the number, the ring and a check say which. */
export const RatingScale = (props: RatingScaleProps) => {
  const { value, onChange, anchors, disabled = false, notObserved = true, keysAnywhere = false } = props;
  const id = useId();
  const said = useWords(words);
  const group = useRef<HTMLFieldSetElement>(null);
  const [shortcutsOn] = useShortcutsOn();
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (!keysAnywhere || disabled || !shortcutsOn) return;
    const listen = (event: globalThis.KeyboardEvent) => {
      if (!isShortcut(event) || group.current?.contains(event.target as Node)) return;
      const rated = ratedByKey(event.key);
      if (rated === undefined || (rated === 'not_observed' && !notObserved)) return;
      event.preventDefault();
      latest.current(rated);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [keysAnywhere, disabled, shortcutsOn, notObserved]);

  const pressKey = (event: KeyboardEvent) => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const rated = ratedByKey(event.key);
    if (rated === undefined || (rated === 'not_observed' && !notObserved)) return;
    event.preventDefault();
    onChange(rated);
    group.current?.querySelector<HTMLInputElement>(`input[value="${rated}"]`)?.focus();
  };

  const radio = (rated: Exclude<Rated, null>) => (
    <input
      type="radio"
      id={`${id}-${rated}`}
      name={id}
      value={rated}
      checked={value === rated}
      disabled={disabled}
      onChange={() => onChange(rated)}
    />
  );

  return (
    <fieldset
      className="rating-scale"
      ref={group}
      onKeyDown={pressKey}
      aria-describedby={
        [props.error ? `${id}-error` : '', props.hint ? `${id}-hint` : ''].join(' ').trim() || undefined
      }
    >
      <legend className={props.labelHidden ? 'sr-only' : undefined}>{props.label}</legend>
      <div className="rating-points">
        {scalePoints.map((point) => (
          <label className="rating-point" key={point} htmlFor={`${id}-${point}`}>
            {radio(point)}
            <span className="rating-number">
              {point}
              <span className="rating-check">
                <CheckIcon />
              </span>
            </span>
            <span className="rating-anchor" dir="auto">
              {anchors[point] ?? said.noAnchor}
            </span>
          </label>
        ))}
      </div>
      {notObserved ? (
        <p className="rating-none">
          <label className="rating-not-observed" htmlFor={`${id}-not_observed`}>
            {radio('not_observed')}
            <span className="rating-none-mark" aria-hidden="true" />
            <span>{said.notObserved}</span>
            <span aria-hidden="true">
              <Kbd>N</Kbd>
            </span>
          </label>
          <span aria-hidden="true">{said.notObservedNote}</span>
        </p>
      ) : null}
      <FieldError id={`${id}-error`} error={props.error} />
      {props.hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
    </fieldset>
  );
};
