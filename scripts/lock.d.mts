export interface LockEntry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
export interface Lock {
  packages: Record<string, LockEntry>;
}
export function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'>;
export function complete(lock: Lock): string[];
