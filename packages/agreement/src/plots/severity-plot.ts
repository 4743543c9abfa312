import type { Language } from '../words/message.ts';
import { formatNumber, say } from '../words/say.ts';
import { forest, rangeOf } from './forest.ts';
import { type Picture, type PictureOptions, picture, widthFor } from './picture.ts';

/** Severities as {@link severity} gives them, and whose picture it is. */
export type SeverityPlot = PictureOptions & {
  language: Language;
  /** Points above 0: more lenient. A null value is drawn as its `note`. */
  raters: readonly { rater: string; value: number | null; ci?: readonly [number, number]; n: number; note?: string }[];
  /** Whose picture it is: their row alone is named and filled; without one, nobody is named. */
  own?: string;
};

/**
 * A forest plot of strictness for one rater: their own row filled and named, all others without a name, from strict to
 * lenient. Names of others are neither in the drawing nor in its table. Rows with the same figures stand in an order
 * that does not depend on names.
 */
export function severityPlot(options: SeverityPlot): Picture {
  const { language, raters, own } = options;
  const colleague = say(language, 'label.colleague');
  const sorted = raters.toSorted((a, b) => (a.value ?? 1e9) - (b.value ?? 1e9) || a.n - b.n);
  const rows = sorted.map(({ rater, value, ci, note }) => {
    const mine = own !== undefined && rater === own;
    const name = mine ? `${rater} (${say(language, 'label.you')})` : colleague;
    return { name, value, ci, own: mine, ...(note === undefined ? {} : { note }) };
  });
  const ends = rows.flatMap(({ value, ci }) => (value === null ? [] : [value, ...(ci ?? [])]));
  const [low, high] = rangeOf(ends, [-0.5, 0.5]);
  const reach = Math.max(-low, high);
  const width = widthFor(options);
  const { body, height } = forest({
    width,
    rows,
    nameWidth: Math.min(width * 0.32, 150),
    range: [-reach, reach],
    format: (value) => formatNumber(language, value),
    rules: [{ value: 0, text: '0', dashed: false }],
    ends: [say(language, 'label.stricter'), say(language, 'label.milder')],
  });
  return picture(
    { ...options, kind: 'severity' },
    {
      title: say(language, 'plot.severity'),
      description: say(language, 'plot.severity.about'),
      height,
      body,
      table: {
        columns: ['rater', 'value', 'low', 'high', 'n'].map((key) =>
          say(language, `label.${key}` as 'label.rater' | 'label.value' | 'label.low' | 'label.high' | 'label.n'),
        ),
        rows: rows.map(({ name, value, ci }, i) => [name, value, ci?.[0] ?? null, ci?.[1] ?? null, sorted[i]!.n]),
      },
    },
  );
}
