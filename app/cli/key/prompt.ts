import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** Asks for a secret and answers it. */
export type Ask = (question: string) => Promise<string>;

/** On a terminal what is typed is not shown; in a pipe the first line is taken. */
export const askOnTerminal: Ask = async (question) => {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: process.stdin.isTTY === true });
  try {
    return await new Promise<string>((resolve) => {
      lines.once('line', resolve);
      lines.once('close', () => resolve(''));
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};
