import './Clock.css';
import type { ReactNode } from 'react';
import { useWords } from '../language.tsx';
import { words } from './words.ts';

/** How much of something there is: a count of long work, the time of a part. Says its words, too. */
export const ProgressBar = (props: {
  label: string;
  value: number;
  max: number;
  text: string;
  labelHidden?: boolean;
}) => {
  const share = props.max > 0 ? Math.min(1, Math.max(0, props.value / props.max)) : 0;
  return (
    <div className="progress">
      <span className={props.labelHidden ? 'sr-only' : 'progress-label'}>
        {props.label} <span>{props.text}</span>
      </span>
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={props.label}
        aria-valuemin={0}
        aria-valuemax={props.max}
        aria-valuenow={Math.min(props.max, Math.max(0, props.value))}
        aria-valuetext={props.text}
        data-over={props.value > props.max || undefined}
      >
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </div>
  );
};

/** `11:24`; from one hour on `1:02:05`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${two(minutes)}:${two(whole % 60)}`;
};

/** The quiet clock of a part: how long it runs, of how much. It never speaks by itself and never turns red. */
export const Clock = (props: { seconds: number; minutes: number; note?: ReactNode }) => {
  const said = useWords(words);
  const over = Math.floor(props.seconds / 60) - props.minutes;
  const text = over >= 1 ? said.overBy(over) : said.ofMinutes(props.minutes);
  return (
    <div className="clock">
      <span className="clock-time" role="timer" aria-live="off">
        {clockText(props.seconds)}
      </span>
      <span className="clock-note">
        {text}
        {props.note ? <>; {props.note}</> : null}
      </span>
      <ProgressBar
        label={text}
        labelHidden
        value={props.seconds}
        max={props.minutes * 60}
        text={clockText(props.seconds)}
      />
    </div>
  );
};
