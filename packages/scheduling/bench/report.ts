/** Prints one line of the report. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The middle value of a list that is not empty. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** The value below which 95 of 100 lie. */
export function p95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * 0.95))]!;
}

/** Memory of this process by now. */
export function megabytes(): string {
  return `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`;
}
