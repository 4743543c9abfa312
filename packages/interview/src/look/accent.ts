/** A colour in the form `#rrggbb`. */
export type Hex = string;

/** An organisation's colour as it is shown: one shade on light paper, one on dark. */
export type AccentShades = { light: Hex; dark: Hex };

/** The grounds a shade stands on, the hardest of each theme, and how far it must stand out (WCAG 2.2 asks 4.5:1; a wash of the colour under it takes some). */
export const accentGrounds = { light: '#f2efe9', dark: '#2e2b27', contrast: 5 } as const;

const channels = (colour: Hex): [number, number, number] => {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const luminance = (colour: Hex): number => {
  const [red, green, blue] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast between two colours, from 1 to 21. **Source** WCAG 2.2, “contrast ratio” and “relative luminance”. */
export function contrastOf(one: Hex, other: Hex): number {
  const [brighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

/** The colour on its way to another: 0 is itself, 1 the other. */
export function mixed(colour: Hex, towards: Hex, part: number): Hex {
  const other = channels(towards);
  const mixture = channels(colour).map((channel, at) => Math.round(channel + ((other[at] ?? 0) - channel) * part));
  return `#${mixture.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

const readable = (colour: Hex, ground: Hex, towards: Hex): Hex => {
  for (let step = 0; step < 100; step++) {
    const shade = mixed(colour, towards, step / 100);
    if (contrastOf(shade, ground) >= accentGrounds.contrast) return shade;
  }
  return towards;
};

/** The shades of a colour that can be read on light and on dark paper: the colour itself where it can, else as little darker or lighter as it takes. */
export function accentShades(colour: Hex): AccentShades {
  return {
    light: readable(colour, accentGrounds.light, '#000000'),
    dark: readable(colour, accentGrounds.dark, '#ffffff'),
  };
}
