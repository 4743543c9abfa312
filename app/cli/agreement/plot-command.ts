import { UsageError } from '../usage.ts';

export function plotCommand(_args: string[]): number {
  throw new UsageError('not built yet');
}
