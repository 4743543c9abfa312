import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** Writes the names of the tests that passed at their second try only, and where the first one broke, into the file that RONDO_SECOND_TRIES names. */
export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    const at = first?.stacks?.[0];
    const why = first === undefined ? '' : `: ${first.message.replace(/\s+/g, ' ').slice(0, 300)}`;
    this.#names.push(`${test.fullName}${why}${at === undefined ? '' : ` (${at.file.split('/').at(-1)}:${at.line})`}`);
  }

  onTestRunEnd(): void {
    const file = process.env.RONDO_SECOND_TRIES;
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#names));
  }
}
