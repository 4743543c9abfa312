import { element } from './picture.ts';

/** Shapes that stay apart at 11 pixels; after the last they begin again, open instead of filled. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'down', 'plus', 'cross', 'bar'] as const;

function outline(shape: (typeof SHAPES)[number], x: number, y: number, r: number): string {
  const points = (list: readonly (readonly [number, number])[]): string =>
    list.map(([dx, dy]) => `${Math.round((x + dx * r) * 10) / 10},${Math.round((y + dy * r) * 10) / 10}`).join(' ');
  switch (shape) {
    case 'square':
      return points([
        [-0.9, -0.9],
        [0.9, -0.9],
        [0.9, 0.9],
        [-0.9, 0.9],
      ]);
    case 'triangle':
      return points([
        [0, -1.1],
        [1.1, 0.9],
        [-1.1, 0.9],
      ]);
    case 'diamond':
      return points([
        [0, -1.25],
        [1.25, 0],
        [0, 1.25],
        [-1.25, 0],
      ]);
    case 'down':
      return points([
        [0, 1.1],
        [1.1, -0.9],
        [-1.1, -0.9],
      ]);
    case 'plus':
      return points([
        [-0.4, -1.1],
        [0.4, -1.1],
        [0.4, -0.4],
        [1.1, -0.4],
        [1.1, 0.4],
        [0.4, 0.4],
        [0.4, 1.1],
        [-0.4, 1.1],
        [-0.4, 0.4],
        [-1.1, 0.4],
        [-1.1, -0.4],
        [-0.4, -0.4],
      ]);
    case 'cross':
      return points([
        [-0.55, -1.1],
        [0, -0.55],
        [0.55, -1.1],
        [1.1, -0.55],
        [0.55, 0],
        [1.1, 0.55],
        [0.55, 1.1],
        [0, 0.55],
        [-0.55, 1.1],
        [-1.1, 0.55],
        [-0.55, 0],
        [-1.1, -0.55],
      ]);
    case 'bar':
      return points([
        [-0.45, -1.2],
        [0.45, -1.2],
        [0.45, 1.2],
        [-0.45, 1.2],
      ]);
    case 'circle':
      return '';
  }
}

/** The mark of the rater with this place among the raters; the same in a drawing and its legend. */
export function raterMark(place: number, x: number, y: number, r = 5.5): string {
  const shape = SHAPES[place % SHAPES.length]!;
  const name = Math.floor(place / SHAPES.length) % 2 === 0 ? 'mark' : 'open';
  if (shape === 'circle') return element('circle', { cx: x, cy: y, r, class: name });
  return element('polygon', { points: outline(shape, x, y, r), class: name });
}
