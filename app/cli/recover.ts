import { outcomeOf } from './backup/outcome.ts';
import { UsageError } from './usage.ts';

export const usage = `rondo recover EMAIL

Prints a link with which a member sets a new password and signs in: for whoever runs the machine, when mail does not
reach somebody or the only administrator cannot get in. It works once, for one day, and ends their other logins. Run this
as the user who runs Rondo, with its settings (RONDO_DATA or DATABASE_URL, and RONDO_URL for the link).

Exit codes: 0 made, 1 nobody with that address or no database, 2 not understood.
`;

export async function run(args: string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const [email, ...more] = args;
  if (email === undefined || more.length > 0 || !/^[^\s@-][^\s@]*@[^\s@]+$/.test(email)) {
    throw new UsageError(`name one person by their address\n\n${usage}`);
  }
  const { recover, faultText } = await import('../server/recover.ts');
  return outcomeOf(faultText, async () => {
    const { link, roles } = await recover(email);
    process.stderr.write(`For ${email} (${roles.join(', ').replaceAll('_', ' ')}), once, until this time tomorrow:\n`);
    process.stdout.write(`${link}\n`);
  });
}
