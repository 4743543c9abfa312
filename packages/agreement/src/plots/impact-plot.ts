import type { AdverseImpactResult } from '../adverse-impact.ts';
import type { Language } from '../words/message.ts';
import { formatNumber, say, sayStatus } from '../words/say.ts';
import { forest } from './forest.ts';
import { type Picture, type PictureOptions, picture, widthFor, widthOf } from './picture.ts';

/** A result as {@link adverseImpact} gives it. */
export type ImpactPlot = PictureOptions & { language: Language; impact: AdverseImpactResult };

/**
 * The ratio of each group's selection rate to the reference group's, with its interval, on a logarithmic axis with a
 * line at 1 and a dashed one at four fifths. Suppressed groups are named without figures; ratios beyond a factor of
 * eight end in an arrow.
 */
export function impactPlot(options: ImpactPlot): Picture {
  const { language, impact } = options;
  const width = widthFor(options);
  const others = impact.groups.filter(({ group }) => group !== impact.reference);
  const ends = others.flatMap(({ impactRatio: { value, ci } }) => (value === null ? [] : [value, ...(ci ?? [])]));
  const far = Math.max(1.6, ...ends.filter((end) => end > 0).map((end) => Math.max(end, 1 / end)));
  const reach = Math.min(8, far * 1.1);
  const { body, height } = forest({
    width,
    rows: others.map(({ group, impactRatio, belowFourFifths }) => ({
      name: group,
      value: impactRatio.value === 0 ? 1e-9 : impactRatio.value,
      ci: impactRatio.ci === undefined ? undefined : [Math.max(1e-9, impactRatio.ci[0]), impactRatio.ci[1]],
      own: belowFourFifths === true,
      ...(impactRatio.value === null
        ? {
            note:
              impactRatio.status === 'suppressed'
                ? say(language, 'label.suppressed')
                : sayStatus(language, impactRatio.status),
          }
        : {}),
    })),
    nameWidth: Math.min(width * 0.36, Math.max(70, ...others.map(({ group }) => widthOf(group, true) + 4))),
    range: [1 / reach, reach],
    log: true,
    format: (value) => formatNumber(language, value),
    rules: [
      { value: 1, text: '1', dashed: false },
      { value: 0.8, text: say(language, 'label.four-fifths'), dashed: true },
    ],
    at: [0.125, 0.25, 0.5, 1, 2, 4, 8].filter((value) => value >= 1 / reach && value <= reach),
  });
  return picture(
    { ...options, kind: 'impact' },
    {
      title: say(language, 'plot.impact', { reference: impact.reference ?? '–' }),
      description: say(language, 'plot.impact.about'),
      height,
      body,
      table: {
        columns: [
          say(language, 'label.group'),
          say(language, 'label.rate'),
          say(language, 'label.ratio'),
          say(language, 'label.low'),
          say(language, 'label.high'),
        ],
        rows: impact.groups.map(({ group, rate, impactRatio }) => [
          group,
          rate.value,
          impactRatio.value,
          impactRatio.ci?.[0] ?? null,
          impactRatio.ci?.[1] ?? null,
        ]),
      },
    },
  );
}
