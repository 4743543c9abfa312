import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase } from 'vitest/node';

/** Writes the names of the tests that passed at their second try only into the file that RONDO_SECOND_TRIES names. */
export default class SecondTries implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(test.fullName);
  }

  onTestRunEnd(): void {
    const file = process.env.RONDO_SECOND_TRIES;
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#names));
  }
}
