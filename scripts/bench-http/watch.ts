// Loaded before Rondo (--import): answers the bench, over the channel between processes, how much processor time was
// used, and with BENCH_RECORD which statements requests sent since the last question, with their values.
import { AsyncLocalStorage } from 'node:async_hooks';
import { Server } from 'node:http';
import pg from 'pg';

export interface Sent {
  /** Who the connection belongs to: rondo_app or rondo_auth. */
  login: string;
  text: string;
  values: unknown[];
}

const sent: Sent[] = [];

if (process.env.BENCH_RECORD !== undefined) {
  // Jobs run beside requests, on the same connections: what counts is what was begun by a request.
  const request = new AsyncLocalStorage<true>();
  const server = Server.prototype as unknown as { emit: (...given: unknown[]) => boolean };
  const plainEmit = server.emit;
  server.emit = function emit(...given) {
    const go = () => plainEmit.apply(this, given);
    return given[0] === 'request' ? request.run(true, go) : go();
  };
  const prototype = pg.Client.prototype as unknown as { user: string; query: (...given: unknown[]) => unknown };
  const plain = prototype.query;
  prototype.query = function record(this: { user: string }, ...given: unknown[]) {
    const [first, second] = given;
    const config = typeof first === 'string' ? { text: first, values: second } : (first as Partial<Sent>);
    if (typeof config?.text === 'string' && request.getStore() !== undefined)
      sent.push({ login: this.user, text: config.text, values: Array.isArray(config.values) ? config.values : [] });
    return plain.apply(this as never, given);
  };
}

process.on('message', (asked) => {
  if (asked === 'cpu') {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 });
  }
  if (asked === 'sent') process.send?.({ sent: sent.splice(0) });
});
