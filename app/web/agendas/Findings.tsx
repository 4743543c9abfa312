import { useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { Agenda } from './agenda-query.ts';
import { findingWords } from './finding-words.ts';
import { words } from './words.ts';

/** What the whole day lacks; what one session lacks stands in that session. */
export const Findings = ({ agenda }: { agenda: Agenda }) => {
  const said = useWords(words);
  const saidFinding = useWords(findingWords);
  const nameOf = (finding: Agenda['findings'][number]) => {
    const { name, sessionIds } = finding.values as { name?: string; sessionIds?: string[] };
    if (name) return name;
    const session = agenda.draft.sessions.find(({ id }) => id === sessionIds?.[0]);
    return agenda.planned.find(({ planSessionId }) => planSessionId === session?.planSessionId)?.name ?? '';
  };
  const ofTheDay = agenda.findings.filter(({ values }) => values.sessionId === undefined);
  const groups = (['blocks', 'warns'] as const).map((severity) => ({
    severity,
    found: ofTheDay.filter((finding) => finding.severity === severity),
  }));
  return groups.map(({ severity, found }) =>
    found.length === 0 ? null : (
      <Sheet key={severity} title={said[severity]} edge={severity === 'blocks' ? 'missing' : 'ink'}>
        <ul className="agenda-findings">
          {found.map((finding, at) => (
            <li key={`${finding.rule}${at}`}>
              {nameOf(finding)} {saidFinding[finding.rule as keyof typeof saidFinding] ?? saidFinding.other}
            </li>
          ))}
        </ul>
      </Sheet>
    ),
  );
};
