import { UsageError } from './usage.ts';

/** Every command group; each module exports `run(args)`, which answers the exit code. Loaded only when asked for. */
const commands: Record<string, { summary: string; load: () => Promise<{ run(args: string[]): Promise<number> }> }> = {
  serve: { summary: 'start Rondo', load: () => import('./serve.ts') },
  backup: { summary: 'back up everything, while Rondo runs', load: () => import('./backup.ts') },
  restore: { summary: 'put a backup back, or check one', load: () => import('./restore.ts') },
  recover: { summary: 'let a member in who cannot sign in', load: () => import('./recover.ts') },
  key: { summary: 'make, list and revoke API keys', load: () => import('./key.ts') },
  demo: { summary: 'make, reset and remove the demonstration', load: () => import('./demo.ts') },
  schedule: { summary: 'plan interview days', load: () => import('./schedule.ts') },
  agreement: { summary: 'measure how raters agree', load: () => import('./agreement.ts') },
  wording: { summary: 'check how questions are asked', load: () => import('./wording.ts') },
};

function usage(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, { summary }]) => `  rondo ${name.padEnd(width)}  ${summary}`);
  return ['rondo: structured job interviews, for both sides of the table', '', ...lines, ''].join('\n');
}

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  process.stdout.write(usage());
} else {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    process.stderr.write(`rondo: no command '${name}'.\n\n${usage()}`);
    process.exitCode = 2;
  } else {
    try {
      process.exitCode = await (await command.load()).run(args);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      process.stderr.write(`rondo ${name}: ${error.message}\n`);
      process.exitCode = 2;
    }
  }
}
