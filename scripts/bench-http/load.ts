import { connect, type Socket } from 'node:net';

export interface Measured {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
}

interface Sending {
  port: number;
  cookie: string;
  requests: { method: string; path: string; body?: string }[];
}

/** One connection that is kept: sends a request, resolves when its answer is whole. Fails on all but a 2xx answer. */
function line(port: number, cookie: string) {
  const socket: Socket = connect({ port, host: '127.0.0.1', noDelay: true });
  let received: Buffer[] = [];
  let length = 0;
  let done: ((answer: string) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  /** Where the answer ends, once its head is there. */
  let end = -1;
  let chunked = false;
  socket.on('data', (data) => {
    received.push(data);
    length += data.length;
    if (end < 0 && !chunked) {
      const all = Buffer.concat(received);
      const headEnd = all.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = all.toString('latin1', 0, headEnd);
      const stated = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
      if (stated !== undefined) end = headEnd + 4 + Number(stated);
      else if (/\r\ntransfer-encoding: chunked/i.test(head)) chunked = true;
      else end = headEnd + 4;
      received = [all];
    }
    const whole = chunked ? received.at(-1)?.subarray(-5).toString('latin1') === '0\r\n\r\n' : length >= end;
    if (!whole) return;
    const answer = Buffer.concat(received).toString();
    received = [];
    length = 0;
    end = -1;
    chunked = false;
    const ok = /^HTTP\/1\.1 2\d\d /.test(answer);
    if (ok) done?.(answer);
    else failed?.(new Error(answer.slice(0, 1_500)));
  });
  socket.on('error', (error) => failed?.(error));
  socket.on('close', () => failed?.(new Error('the connection was closed')));
  return {
    send: ({ method, path, body }: Sending['requests'][number]) =>
      new Promise<string>((resolve, reject) => {
        done = resolve;
        failed = reject;
        const head = `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nCookie: ${cookie}\r\nAccept: application/json\r\n`;
        socket.write(
          body === undefined
            ? `${head}\r\n`
            : `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
        );
      }),
    close: () => {
      failed = undefined;
      socket.destroy();
    },
  };
}

/** Sends one request and gives the whole answer. */
export async function once(to: Sending, n: number): Promise<string> {
  const { send, close } = line(to.port, to.cookie);
  try {
    return await send(to.requests[n % to.requests.length] as Sending['requests'][number]);
  } finally {
    close();
  }
}

/**
 * Keeps so many connections busy for so long, or until `until` requests were sent, starting with the request `from`.
 * Times in milliseconds, seen from outside.
 */
export async function load(
  to: Sending,
  {
    connections,
    seconds,
    from = 0,
    until = Number.POSITIVE_INFINITY,
  }: {
    connections: number;
    seconds: number;
    from?: number;
    until?: number;
  },
): Promise<Measured> {
  const times: number[] = [];
  const began = performance.now();
  const over = began + seconds * 1000;
  let next = 0;
  const busy = async () => {
    const { send, close } = line(to.port, to.cookie);
    try {
      while (next < until && performance.now() < over) {
        const request = to.requests[(from + next++) % to.requests.length] as Sending['requests'][number];
        const sent = performance.now();
        await send(request);
        times.push(performance.now() - sent);
      }
    } finally {
      close();
    }
  };
  await Promise.all(Array.from({ length: connections }, busy));
  const took = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { requests: times.length, perSecond: times.length / took, p50: at(0.5), p99: at(0.99) };
}
