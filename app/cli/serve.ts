import { UsageError } from './usage.ts';

export const usage = `rondo serve

Starts Rondo, as npm start does, without installing or building anything. Its settings are environment variables:
PORT, HOST, RONDO_URL, RONDO_DATA, DATABASE_URL, SMTP_URL, MAIL_FROM, RONDO_SECRET, LOG_LEVEL.
`;

export async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  if (args.length > 0)
    throw new UsageError(`no argument ${args[0]}; the settings are environment variables\n\n${usage}`);
  await import('../server/main.ts');
  return Number(process.exitCode ?? 0);
}
