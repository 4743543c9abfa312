import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { type Config, defaultPort } from './config.ts';
import { StartupFault } from './fault.ts';
import { isRefusedByBrowsers } from './refused-ports.ts';

/** Undefined: ready. Otherwise why not, in a few words. */
export type Readiness = () => Promise<string | undefined>;

export interface Doorway {
  port: number;
  /** From now on requests reach the application. */
  open(listener: RequestListener): void;
  /** Takes no new connection; ends when the last request is answered, at the latest after the given milliseconds. */
  close(withinMilliseconds: number): Promise<void>;
}

/** Slow headers are cut off early; bodies may take as long as a phone on a train needs for a CV. */
const usualPatience = { headersMilliseconds: 15_000, requestMilliseconds: 120_000, checkMilliseconds: 10_000 };

const isUp = { up: true };

/** Seconds after which a client may try again. */
const retryAfter = '2';

/**
 * Listens from the first moment, so that /healthz says that the process is up and /readyz why it is not ready yet;
 * everything else is 503 until the application opens.
 */
export async function listen(
  config: Pick<Config, 'host' | 'port'>,
  readiness: Readiness,
  patience = usualPatience,
): Promise<Doorway> {
  let application: RequestListener | undefined;
  let closing = false;
  const server = createServer({ connectionsCheckingInterval: patience.checkMilliseconds }, (request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === '/healthz') {
      answer(response, 200, isUp);
    } else if (path === '/readyz') {
      void ready().then((reason) => {
        answer(
          response,
          reason === undefined ? 200 : 503,
          reason === undefined ? { ready: true } : { ready: false, reason },
        );
      });
    } else if (application === undefined || closing) {
      const title = closing ? 'Rondo is stopping' : 'Rondo is starting';
      answer(response, 503, { title, status: 503 }, 'application/problem+json');
    } else {
      application(request, response);
    }
  });
  const ready = async () => (closing ? 'stopping' : readiness());
  server.headersTimeout = patience.headersMilliseconds;
  server.requestTimeout = patience.requestMilliseconds;
  server.keepAliveTimeout = 10_000;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => void listenFault(error, config).then(reject));
    server.listen(config.port, config.host, resolve);
  });
  server.on('error', () => {});
  return {
    port: (server.address() as AddressInfo).port,
    open(listener) {
      application = listener;
    },
    async close(withinMilliseconds) {
      closing = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      // A connection that has had its last answer stays open for the next request unless it is closed.
      const idle = setInterval(() => server.closeIdleConnections(), 25);
      const force = setTimeout(() => server.closeAllConnections(), withinMilliseconds);
      await closed;
      clearInterval(idle);
      clearTimeout(force);
    },
  };
}

function answer(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(status === 503 ? { 'retry-after': retryAfter } : {}),
  });
  response.end(JSON.stringify(body));
}

/** Whether it is a Rondo that has the port: then perhaps nothing has to be started at all. */
async function isRondo(host: string, port: number): Promise<boolean> {
  const at = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : isIP(host) === 6 ? `[${host}]` : host;
  try {
    const up = await fetch(`http://${at}:${port}/healthz`, { signal: AbortSignal.timeout(1_000), redirect: 'error' });
    return (await up.text()) === JSON.stringify(isUp);
  } catch {
    return false;
  }
}

/** The next port that a browser opens. */
function another(port: number): number {
  const next = port >= 65_535 ? defaultPort : port + 1;
  return isRefusedByBrowsers(next) ? another(next) : next;
}

async function listenFault(
  error: NodeJS.ErrnoException,
  { host, port }: Pick<Config, 'host' | 'port'>,
): Promise<Error> {
  switch (error.code) {
    case 'EADDRINUSE': {
      const rondo = await isRondo(host, port);
      return new StartupFault(
        `PORT: ${port} is in use already on ${host}${rondo ? ', by a Rondo with another data folder' : ''}.`,
        `Stop what uses it, or take another: PORT=${another(port)} npm start`,
        { cause: error },
      );
    }
    case 'EACCES':
      return new StartupFault(
        `PORT: this user may not listen on ${port}.`,
        'Take one above 1023, and let a proxy in front have 80 and 443.',
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartupFault(
        `HOST: ${host} is no address of this machine.`,
        'Set it to 127.0.0.1 (only this machine) or 0.0.0.0 (everybody).',
        { cause: error },
      );
    default:
      return error;
  }
}
