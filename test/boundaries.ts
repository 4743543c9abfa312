import { dirname, join, normalize } from 'node:path/posix';

/** One import as it stands in a file: the file's path from the root, what it asks for, and whether only its types. */
export type Import = { from: string; to: string; types: boolean };

const machinery = ['http', 'db', 'jobs', 'mail', 'calendar', 'files'];
/** Files of the server's root that compose it: they know everything. */
const composition = /^app\/server\/[^/]+\.ts$/;
/** What every page may use besides `ui` and its own folder. */
const webShared = new Set([
  'app/web/api.ts',
  'app/web/kept.ts',
  'app/web/problem.ts',
  'app/web/live.ts',
  'app/web/staff/me.ts',
  'app/web/staff/words.ts',
  // On top of both sides; made of ui/plain only.
  'app/web/demonstration/DemonstrationBar.tsx',
]);

/** Commands that run on the server's own machine, each the doorway to one program of the server. */
const serverPrograms: Record<string, string | undefined> = {
  'app/cli/serve.ts': 'app/server/main.ts',
  'app/cli/backup.ts': 'app/server/backup.ts',
  'app/cli/restore.ts': 'app/server/restore.ts',
  'app/cli/recover.ts': 'app/server/recover.ts',
};

const isTest = (path: string) => /\.(?:int\.)?test\.tsx?$/.test(path) || path.includes('/testing/');

/** Where a relative import leads, from the root; a package's name stays as it is. */
export function target({ from, to }: Import): string {
  return to.startsWith('.') ? normalize(join(dirname(from), to)) : to;
}

/**
 * Why an import is against the house's rules, or undefined. The rules are ARCHITECTURE.md's "Who may import what".
 */
export function forbidden(one: Import): string | undefined {
  const { from } = one;
  if (isTest(from)) return undefined;
  const to = target(one);
  const pack = /^packages\/(\w+)\/src\//.exec(from)?.[1];
  if (pack !== undefined) return forbiddenInPackage(pack, one, to);
  if (from.startsWith('app/server/')) return forbiddenInServer(from, to);
  if (from.startsWith('app/web/')) return forbiddenInWeb(from, to, one.types);
  if (from.startsWith('app/cli/')) {
    return to.startsWith('app/web') || (to.startsWith('app/server') && serverPrograms[from] !== to)
      ? 'cli → packages, HTTP'
      : undefined;
  }
  return undefined;
}

function forbiddenInPackage(pack: string, one: Import, to: string): string | undefined {
  if (to.startsWith(`packages/${pack}/`)) return undefined;
  if (pack === 'interview' && one.to === 'zod') return undefined;
  return pack === 'interview' ? 'interview → zod' : `${pack} → nothing`;
}

function forbiddenInServer(from: string, to: string): string | undefined {
  if (to.startsWith('app/web') || to.startsWith('app/cli')) return 'server never → web or cli';
  if (!to.startsWith('app/server/') || composition.test(from)) return undefined;
  const own = from.split('/')[2] ?? '';
  const other = to.split('/')[2] ?? '';
  if (composition.test(to))
    return /\/(?:config|log|fault)\.ts$/.test(to) ? undefined : 'a feature never → the composition';
  if (own === other || machinery.includes(other)) return undefined;
  if (machinery.includes(own)) {
    // The seams of the machinery: who is signed in, what is mailed, what runs by the clock.
    return allowedSeams.has(`${from} → ${to}`) ? undefined : 'the machinery knows no feature';
  }
  return /\/(?:store|access|contract|identity|keys)\.ts$/.test(to)
    ? undefined
    : 'another feature only by its store.ts or access.ts (or contract.ts for schemas)';
}

const allowedSeams = new Set([
  'app/server/http/feature.ts → app/server/logins/identity.ts',
  'app/server/http/feature.ts → app/server/privacy/erasure-list.ts',
  'app/server/mail/mail.ts → app/server/logins/identity.ts',
  'app/server/mail/send.ts → app/server/logins/identity.ts',
  'app/server/mail/templates.ts → app/server/agendas/mail.ts',
  'app/server/mail/templates.ts → app/server/answers/mail.ts',
  'app/server/mail/templates.ts → app/server/applying/mail.ts',
  'app/server/mail/templates.ts → app/server/commitments/mail.ts',
  'app/server/mail/templates.ts → app/server/decisions/mail.ts',
  'app/server/mail/templates.ts → app/server/endings/mail.ts',
  'app/server/mail/templates.ts → app/server/notice-duties/mail.ts',
  'app/server/mail/templates.ts → app/server/outcomes/mail.ts',
  'app/server/mail/templates.ts → app/server/reminders/mail.ts',
  'app/server/mail/texts.ts → app/server/agendas/texts.ts',
  'app/server/mail/texts.ts → app/server/answers/texts.ts',
  'app/server/mail/texts.ts → app/server/applying/texts.ts',
  'app/server/mail/texts.ts → app/server/commitments/texts.ts',
  'app/server/mail/texts.ts → app/server/decisions/texts.ts',
  'app/server/mail/texts.ts → app/server/endings/texts.ts',
  'app/server/mail/texts.ts → app/server/invitations/texts.ts',
  'app/server/mail/texts.ts → app/server/logins/texts.ts',
  'app/server/mail/texts.ts → app/server/notice-duties/texts.ts',
  'app/server/mail/texts.ts → app/server/outcomes/texts.ts',
  'app/server/mail/texts.ts → app/server/reminders/texts.ts',
  'app/server/jobs/sweeps.ts → app/server/applications/documents.ts',
  'app/server/jobs/sweeps.ts → app/server/audit/refused.ts',
  'app/server/jobs/sweeps.ts → app/server/duplicates/undo.ts',
  'app/server/jobs/sweeps.ts → app/server/outcomes/batch-run.ts',
  'app/server/jobs/sweeps.ts → app/server/reminders/digest.ts',
  'app/server/mail/templates.ts → app/server/mail-texts/mail.ts',
  'app/server/mail/templates.ts → app/server/logins/mail.ts',
  'app/server/mail/templates.ts → app/server/invitations/mail.ts',
  'app/server/jobs/sweeps.ts → app/server/imports/run.ts',
  'app/server/jobs/sweeps.ts → app/server/logins/store.ts',
  'app/server/jobs/sweeps.ts → app/server/notice-duties/mailing.ts',
  'app/server/jobs/sweeps.ts → app/server/privacy/erasure-list.ts',
  'app/server/jobs/sweeps.ts → app/server/privacy/retention.ts',
]);

function forbiddenInWeb(from: string, to: string, types: boolean): string | undefined {
  if (to.startsWith('app/server'))
    return types && from === 'app/web/api.ts' ? undefined : 'web → server: contracts as types only, in web/api.ts';
  if (to.startsWith('app/cli')) return 'web never → cli';
  if (!to.startsWith('app/web/')) {
    return from.startsWith('app/web/candidate/') && /^react-aria|^@react-aria|^@tanstack/.test(to)
      ? "the candidate's side → native elements, no component library"
      : undefined;
  }
  const own = from.split('/')[2] ?? '';
  const other = to.split('/')[2] ?? '';
  if (
    own.includes('.') ||
    other.includes('.') ||
    own === other ||
    own === 'staff' ||
    own === 'gallery' ||
    webShared.has(to)
  ) {
    return own === 'ui' && other === 'ui'
      ? undefined
      : own === 'ui' && !other.includes('.') && other !== 'ui'
        ? 'web/ui knows no feature'
        : undefined;
  }
  if (other === 'ui') {
    if (own !== 'candidate') return undefined;
    return /^app\/web\/ui\/(?:plain\/|language|words|dates|preferences|theme|[\w-]+\.css|mark\.svg)/.test(to)
      ? undefined
      : "the candidate's side → ui/plain";
  }
  if (own === 'ui') return 'web/ui knows no feature';
  // The room and the scorecard write one draft: they are two pages of one form.
  if (own === 'sessions' && other === 'scorecards') return undefined;
  // A page is made of several nouns: another noun lends its hooks, sheets, dialogs and words, never a page.
  return /\/(?:use-[\w-]+\.ts|\w+Sheet\.tsx|\w+Dialogs?\.tsx|[\w-]+-words\.ts)$/.test(to)
    ? undefined
    : 'web: another feature only by its use-….ts, …Sheet.tsx, …Dialog.tsx or …-words.ts';
}

/** The imports of a source text. Dynamic ones count; `import type` is marked. */
export function importsOf(from: string, source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found: Import[] = [];
  for (const match of code.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"]+)['"]/g,
  )) {
    found.push({ from, to: match[2] ?? '', types: match[1] !== undefined });
  }
  for (const match of code.matchAll(/(typeof\s+)?import\(\s*['"]([^'"]+)['"]\s*\)/g)) {
    found.push({ from, to: match[2] ?? '', types: match[1] !== undefined });
  }
  return found;
}
