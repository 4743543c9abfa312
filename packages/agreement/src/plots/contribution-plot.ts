import type { Contribution } from '../contribution.ts';
import type { Language } from '../words/message.ts';
import { formatNumber, say, sayStatus } from '../words/say.ts';
import { forest } from './forest.ts';
import { type Picture, type PictureOptions, picture, widthFor, widthOf } from './picture.ts';

/** Items as {@link contribution} gives them. */
export type ContributionPlot = PictureOptions & { language: Language; items: readonly Contribution[] };

/** Below this correlation with the rest an item goes its own way. */
const WEAK = 0.3;

/**
 * Per question or competency how well it goes with the rest of the scorecard, with its interval, the weakest last; a
 * dashed line at .30. What cannot be told is said in words in its row.
 */
export function contributionPlot(options: ContributionPlot): Picture {
  const { language, items } = options;
  const width = widthFor(options);
  const sorted = items.toSorted((a, b) => (b.itemTotal.value ?? -2) - (a.itemTotal.value ?? -2));
  const { body, height } = forest({
    width,
    rows: sorted.map(({ item, itemTotal, redundantWith }) => ({
      name: item,
      value: itemTotal.value,
      ci: itemTotal.ci,
      own: redundantWith.length > 0,
      ...(itemTotal.value === null ? { note: sayStatus(language, itemTotal.status) } : {}),
      ...(redundantWith.length > 0 ? { note: `= ${redundantWith.map(({ item: other }) => other).join(', ')}` } : {}),
    })),
    nameWidth: Math.min(width * 0.4, Math.max(80, ...items.map(({ item }) => widthOf(item, true) + 4))),
    range: [-0.4, 1],
    format: (value) => formatNumber(language, value),
    rules: [
      { value: 0, text: '0', dashed: false },
      { value: WEAK, text: formatNumber(language, WEAK, 1), dashed: true },
    ],
    at: [0, 0.5, 1],
  });
  return picture(
    { ...options, kind: 'contribution' },
    {
      title: say(language, 'plot.contribution'),
      description: say(language, 'plot.contribution.about'),
      height,
      body,
      table: {
        columns: [
          say(language, 'label.item'),
          say(language, 'label.correlation'),
          say(language, 'label.low'),
          say(language, 'label.high'),
          say(language, 'label.n'),
        ],
        rows: sorted.map(({ item, itemTotal, n }) => [
          item,
          itemTotal.value,
          itemTotal.ci?.[0] ?? null,
          itemTotal.ci?.[1] ?? null,
          n,
        ]),
      },
    },
  );
}
