/** The shapes raters are told apart by, in the order in which they are given out. */
export const shapes = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'triangle-down',
  'cross',
  'ring',
  'frame',
  'triangle-hollow',
  'diamond-hollow',
] as const;
export type Shape = (typeof shapes)[number];

/** Everybody's shape, by their place in the list; after ten it starts again, so the table beside must name them. */
export const shapeOf = (index: number): Shape => shapes[index % shapes.length]!;

export type PlacedMark = { rater: string; x: number };

/**
 * Where the marks of one row stand: at their value on a scale drawn from `left` to `right`, and side by side, `apart`
 * wide, where they would cover each other. They never leave the space between `left - overhang` and `right + overhang`.
 */
export const placeMarks = (
  marks: readonly { rater: string; value: number }[],
  scale: { low: number; high: number },
  drawn: { left: number; right: number; apart: number; overhang: number },
): PlacedMark[] => {
  const at = (value: number) =>
    drawn.left + ((value - scale.low) / (scale.high - scale.low)) * (drawn.right - drawn.left);
  const sorted = marks
    .map((mark, order) => ({ ...mark, order, x: at(mark.value) }))
    .sort((a, b) => a.x - b.x || a.order - b.order);
  // Marks that would touch form a heap; each heap is spread evenly round the mean of where its marks belong.
  type Heap = { members: typeof sorted; centre: number };
  const heaps: Heap[] = [];
  const halfWidth = (heap: Heap) => ((heap.members.length - 1) * drawn.apart) / 2;
  const bounded = (heap: Heap): Heap => {
    const half = halfWidth(heap);
    const lowest = drawn.left - drawn.overhang + half;
    const highest = drawn.right + drawn.overhang - half;
    return {
      ...heap,
      centre: lowest > highest ? (lowest + highest) / 2 : Math.min(highest, Math.max(lowest, heap.centre)),
    };
  };
  for (const mark of sorted) {
    let heap = bounded({ members: [mark], centre: mark.x });
    for (let last = heaps.at(-1); last !== undefined; last = heaps.at(-1)) {
      if (last.centre + halfWidth(last) + drawn.apart <= heap.centre - halfWidth(heap)) break;
      heaps.pop();
      const members = [...last.members, ...heap.members];
      heap = bounded({ members, centre: members.reduce((sum, one) => sum + one.x, 0) / members.length });
    }
    heaps.push(heap);
  }
  return heaps.flatMap((heap) =>
    heap.members.map((mark, place) => ({ rater: mark.rater, x: heap.centre - halfWidth(heap) + place * drawn.apart })),
  );
};
