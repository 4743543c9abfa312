// npm run bench:http [-- --growth] [--candidates 100000] [--seconds 2] [--runs 5]: requests a second of Rondo beside a bare
// node:http handler that sends the same statements on the same database, at 1, 4 and 16 connections; with --growth what
// each operation costs from 10,000 to 1,000,000 candidates. Linux tells the processor time of PostgreSQL, others do not.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Orders } from './by-hand.ts';
import { type Ground, makeGround, type Operation } from './ground.ts';
import { load, type Measured, once } from './load.ts';
import { copyOf } from './multiply.ts';
import { postgresCpuMs, type Server, startByHand, startRondo } from './processes.ts';
import { type Step, tapeOf } from './tape.ts';

const { values: asked } = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    candidates: { type: 'string', default: '100000' },
    sizes: { type: 'string', default: '10000,100000,1000000' },
    seconds: { type: 'string', default: '2' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: '' },
  },
});
const seconds = Number(asked.seconds);
const runs = Number(asked.runs);
const levels = [1, 4, 16];
/** Cards can be handed in once, so this many a run. */
const cardsARun = 250;
/** Sent before anything is measured: statements get their plans, code gets warm. */
const warming = 60;

const say = (line = '') => process.stdout.write(`${line}\n`);
const median = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
const cell = (value: number, digits = 1) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
function table(rows: string[][]): void {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  for (const row of rows)
    say(row.map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0))).join('  '));
}

/** Which card is next: each can be handed in once. */
let card = 0;
const wanted = (operation: Operation) => asked.only === '' || operation.name.includes(asked.only);

/** What Rondo sends for each request, from asking it twice once it is warm. */
async function record(ground: Ground): Promise<Orders['tapes']> {
  const rondo = await startRondo(ground, true);
  const tapes: Orders['tapes'] = {};
  try {
    for (const operation of ground.operations.filter(wanted)) {
      const to = { port: rondo.port, ...operation };
      const sent = async (n: number) => {
        await rondo.sent();
        await once(to, n);
        return rondo.sent();
      };
      const tape = async (n: number, m: number, own?: Map<string, string>): Promise<Step[]> => {
        await sent(n);
        const one = await sent(n === m ? n : n + 1);
        return tapeOf(one, await sent(m), own);
      };
      if (operation.once !== undefined) {
        const { own, scorecard } = operation.once;
        const ids = new Map(own.map((id) => [copyOf(id, card + 2), id]));
        tapes.submission = { steps: await tape(card, card + 2, ids), copies: scorecard };
        card += 3;
      } else {
        for (const [n, { method, path }] of operation.requests.entries())
          tapes[`${method} ${path}`] = { steps: await tape(n, n) };
      }
    }
  } finally {
    await rondo.stop();
  }
  return tapes;
}

interface Run extends Measured {
  nodeMs: number;
  postgresMs: number;
}

async function measure(server: Server, ground: Ground, operation: Operation, connections: number): Promise<Run> {
  const from = operation.once === undefined ? 0 : card;
  const until = operation.once === undefined ? undefined : cardsARun;
  const [node, postgres] = [await server.cpuMs(), postgresCpuMs(ground.dataDirectory)];
  const measured = await load(
    { port: server.port, ...operation },
    { connections, seconds: until === undefined ? seconds : 600, from, ...(until === undefined ? {} : { until }) },
  );
  if (operation.once !== undefined) card += measured.requests;
  return {
    ...measured,
    nodeMs: ((await server.cpuMs()) - node) / measured.requests,
    postgresMs: (postgresCpuMs(ground.dataDirectory) - postgres) / measured.requests,
  };
}

async function warm(server: Server, operation: Operation): Promise<void> {
  const from = operation.once === undefined ? 0 : card;
  const { requests } = await load(
    { port: server.port, ...operation },
    { connections: 16, seconds: 60, from, until: warming },
  );
  if (operation.once !== undefined) card += requests;
}

async function beside(): Promise<void> {
  const cards = 10 + 2 * warming + levels.length * runs * 2 * cardsARun;
  const ground = await makeGround(Number(asked.candidates), cards);
  const missed: string[] = [];
  try {
    say(
      `${asked.candidates} candidates and ${cards} with an open card, ${ground.megabytes} MB; ${cpus().length} × ${cpus()[0]?.model.trim()}, which also send the requests; medians of ${runs} alternated runs`,
    );
    const tapes = await record(ground);
    const rondo = await startRondo(ground);
    const hand = await startByHand({ logins: ground.logins, tapes });
    try {
      const head =
        'operation|connections|Rondo /s|by hand /s|ratio|p50 ms|by hand|p99/p50|by hand|Node ms|by hand|PostgreSQL ms|by hand|statements';
      const rows = [head.split('|')];
      for (const operation of ground.operations.filter(wanted)) {
        await warm(rondo, operation);
        await warm(hand, operation);
        const steps = Object.entries(tapes).find(
          ([key]) => key === (operation.once ? 'submission' : `GET ${operation.requests[0]?.path}`),
        )?.[1].steps.length;
        for (const connections of levels) {
          const ours: Run[] = [];
          const theirs: Run[] = [];
          for (let run = 0; run < runs; run++) {
            const both = [
              async () => ours.push(await measure(rondo, ground, operation, connections)),
              async () => theirs.push(await measure(hand, ground, operation, connections)),
            ];
            for (const one of run % 2 === 0 ? both : both.reverse()) await one();
          }
          const of = (all: Run[], what: (run: Run) => number) => median(all.map(what));
          const ratio = of(ours, (run) => run.perSecond) / of(theirs, (run) => run.perSecond);
          const tail = (run: Run) => run.p99 / run.p50;
          const where = `${operation.name}, ${connections}`;
          if (ratio < 0.5) missed.push(`${where}: ${cell(ratio, 2)} × the requests (target 0.5)`);
          if (of(ours, tail) > 2 * of(theirs, tail))
            missed.push(`${where}: p99/p50 ${cell(of(ours, tail))} beside ${cell(of(theirs, tail))} (target 2 ×)`);
          rows.push([
            operation.name,
            `${connections}`,
            cell(
              of(ours, (run) => run.perSecond),
              0,
            ),
            cell(
              of(theirs, (run) => run.perSecond),
              0,
            ),
            cell(ratio, 2),
            ...[(run: Run) => run.p50, tail, (run: Run) => run.nodeMs, (run: Run) => run.postgresMs].flatMap((what) => [
              cell(of(ours, what)),
              cell(of(theirs, what)),
            ]),
            `${steps}`,
          ]);
        }
      }
      table(rows);
      say(missed.length === 0 ? 'All targets are met.' : `Missed:\n${missed.map((line) => `- ${line}`).join('\n')}`);
    } finally {
      await hand.stop();
      await rondo.stop();
    }
  } finally {
    await ground.stop();
  }
}

/** The runs of one operation for each size. */
async function inTurn(made: { ground: Ground; rondo: Server; card: number }[], name: string): Promise<Run[][]> {
  const all: Run[][] = made.map(() => []);
  for (let run = -1; run < runs; run++)
    for (const [i, one] of made.entries()) {
      const operation = one.ground.operations.find((of) => of.name === name);
      if (operation === undefined) throw new Error(`${name} is not in every size`);
      card = one.card;
      if (run < 0) await warm(one.rondo, operation);
      else all[i]?.push(await measure(one.rondo, one.ground, operation, 1));
      one.card = card;
    }
  return all;
}

/** Every size is made first and then asked in turn, so that whatever else the machine does falls on all of them. */
async function growth(): Promise<void> {
  const sizes = asked.sizes.split(',').map(Number);
  const stops: (() => Promise<void>)[] = [];
  const found = new Map<string, Run[]>();
  try {
    const made: { ground: Ground; rondo: Server; card: number }[] = [];
    for (const size of sizes) {
      const began = performance.now();
      const ground = await makeGround(size, 10 + warming + runs * cardsARun);
      stops.push(() => ground.stop());
      say(`${size} candidates: ${ground.megabytes} MB, made in ${cell((performance.now() - began) / 1000, 0)} s`);
      const rondo = await startRondo(ground);
      stops.push(() => rondo.stop());
      made.push({ ground, rondo, card: 0 });
    }
    for (const { name } of made[0]?.ground.operations.filter(wanted) ?? []) {
      const all = await inTurn(made, name);
      found.set(
        name,
        all.map((of) => of.toSorted((a, b) => a.p50 - b.p50)[Math.floor(of.length / 2)] as Run),
      );
    }
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
  say('Median of an operation in milliseconds at one connection, its share of PostgreSQL, and how often the smallest:');
  table([
    ['operation', ...sizes.flatMap((size) => [`${size}`, 'PostgreSQL', '×'])],
    ...[...found].map(([name, all]) => [
      name,
      ...all.flatMap((run) => [cell(run.p50), cell(run.postgresMs), cell(run.p50 / (all[0]?.p50 ?? 1), 2)]),
    ]),
  ]);
  const grown = [...found].filter(([, all]) => (all.at(-1)?.p50 ?? 0) > 1.5 * (all[0]?.p50 ?? 1));
  say(
    grown.length === 0
      ? 'Flat within 1.5 × from the smallest to the largest.'
      : `Grows by more than 1.5 ×: ${grown.map(([name]) => name).join(', ')}.`,
  );
}

await (asked.growth ? growth() : beside());
