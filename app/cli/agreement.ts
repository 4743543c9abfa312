import { UsageError } from './usage.ts';

export async function run(_args: string[]): Promise<number> {
  throw new UsageError('not built yet');
}
