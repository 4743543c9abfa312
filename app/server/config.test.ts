import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Config, type Environment, parseConfig, readConfig, settleSecret } from './config.ts';
import { isRefusedByBrowsers } from './refused-ports.ts';

const good = (environment: Environment) => {
  const parsed = parseConfig(environment, '/srv/rondo');
  if ('faults' in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed;
};
const faults = (environment: Environment) => {
  const parsed = parseConfig(environment, '/srv/rondo');
  return 'faults' in parsed ? parsed.faults : [];
};

describe('the settings', () => {
  it('need none to be set', () => {
    const { config, warnings } = good({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      url: 'http://localhost:3000',
      databaseUrl: undefined,
      smtpUrl: undefined,
      secret: undefined,
      logLevel: 'info',
    });
    expect(config.dataFolder.replaceAll('\\', '/')).toMatch(/srv\/rondo\/data$/);
    expect(warnings).toEqual([]);
  });

  it('take an empty value for one that is not set', () => {
    expect(good({ PORT: '', DATABASE_URL: ' ', RONDO_SECRET: '' }).config).toEqual(good({}).config);
  });

  it('take proxies as addresses and networks, and refuse what is neither', () => {
    expect(good({}).config.proxies).toEqual(['127.0.0.0/8', '::1']);
    expect(good({ RONDO_PROXIES: '10.0.0.7, 172.16.0.0/12,fd00::/8' }).config.proxies).toEqual([
      '10.0.0.7',
      '172.16.0.0/12',
      'fd00::/8',
    ]);
    for (const wrong of ['proxy', '10.0.0.0/33', '10.0.0.0/8/8', 'all', '10.0.0.1,,']) {
      expect(faults({ RONDO_PROXIES: wrong }), wrong).toMatchObject([{ variable: 'RONDO_PROXIES' }]);
    }
  });

  it('take a token for the metrics, and quote none that is too short', () => {
    expect(good({ RONDO_METRICS: '0123456789abcdef' }).config.metrics).toBe('0123456789abcdef');
    const [fault] = faults({ RONDO_METRICS: 'short-secret' });
    expect(fault).toMatchObject({ variable: 'RONDO_METRICS' });
    expect(JSON.stringify(fault)).not.toContain('short-secret');
  });

  it('take how many files and gigabytes are kept, as whole numbers', () => {
    expect(good({}).config.mostFiles).toEqual({ files: 100_000, bytes: 20_000_000_000 });
    expect(good({ RONDO_FILES: '500', RONDO_FILES_GB: '3' }).config.mostFiles).toEqual({ files: 500, bytes: 3e9 });
    for (const wrong of ['0', '-1', '1.5', '20 GB', 'many', '1e3', '99999999999'])
      expect(faults({ RONDO_FILES_GB: wrong, RONDO_FILES: wrong }), wrong).toMatchObject([
        { variable: 'RONDO_FILES' },
        { variable: 'RONDO_FILES_GB' },
      ]);
  });

  it('take everything together', () => {
    const environment = {
      RONDO_DATA: '/var/rondo',
      DATABASE_URL: 'postgresql://rondo:p%40ss@db.example.org:5433/rondo?sslmode=verify-full',
      PORT: '8080',
      HOST: '0.0.0.0',
      RONDO_URL: 'https://interviews.example.org/',
      SMTP_URL: 'smtps://user:password@mail.example.org:465',
      MAIL_FROM: 'Interviews <interviews@example.org>',
      RONDO_SECRET: 's'.repeat(32),
      LOG_LEVEL: 'debug',
    };
    const { config, warnings } = good(environment);
    expect(config).toMatchObject({
      port: 8080,
      url: 'https://interviews.example.org',
      mailFrom: environment.MAIL_FROM,
    });
    expect(warnings).toEqual([]);
  });

  it('are refused all at once, each with its name and what to do', () => {
    const found = faults({
      PORT: '99999',
      HOST: 'http://x',
      RONDO_URL: 'rondo.example.org',
      DATABASE_URL: 'mysql://x',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'nobody',
      RONDO_SECRET: 'short',
      LOG_LEVEL: 'loud',
    });
    expect(found.map(({ variable }) => variable).sort()).toEqual(
      ['PORT', 'HOST', 'RONDO_URL', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'RONDO_SECRET', 'LOG_LEVEL'].sort(),
    );
    for (const { problem, remedy } of found) {
      expect(problem).not.toBe('');
      expect(remedy.length).toBeGreaterThan(10);
    }
    expect(() => readConfig({ PORT: 'a', LOG_LEVEL: 'b' })).toThrow(
      /2 settings[\s\S]*PORT is "a"[\s\S]*LOG_LEVEL is "b"/,
    );
  });

  it.each(['-1', '3000.5', '0x50', '65536', '1e3', 'http'])('refuse the port %s', (PORT) => {
    expect(faults({ PORT })).toMatchObject([{ variable: 'PORT' }]);
  });

  it.each(['22', '6000', '6667', '10080'])('refuse the port %s, which browsers refuse', (PORT) => {
    expect(faults({ PORT })).toMatchObject([{ variable: 'PORT', problem: expect.stringContaining('browsers refuse') }]);
    expect(faults({ RONDO_URL: `https://rondo.example.org:${PORT}` })).toMatchObject([{ variable: 'RONDO_URL' }]);
  });

  it('refuse the ports that a browser refuses: fetch says of each that it is one', async () => {
    const refused = Array.from({ length: 65_535 }, (_, port) => port + 1).filter(isRefusedByBrowsers);
    expect(refused.length).toBeGreaterThan(80);
    for (const port of refused) {
      const said = await fetch(`http://127.0.0.1:${port}`).catch((error: Error) => (error.cause as Error).message);
      expect([port, said]).toEqual([port, 'bad port']);
    }
  });

  it.each(['0', '2', '65535', ' 3001 '])('take the port %j', (PORT) => {
    expect(good({ PORT }).config.port).toBe(Number(PORT));
  });

  it.each([
    ['DATABASE_URL', 'mysql://admin:hunter2@db/rondo'],
    ['DATABASE_URL', 'postgresql://admin:hunter2@db'],
    ['SMTP_URL', 'http://admin:hunter2@mail'],
    ['RONDO_URL', 'ftp://admin:hunter2@rondo'],
    ['RONDO_URL', 'https://admin:hunter2@rondo.example.org'],
    ['RONDO_SECRET', 'hunter2'],
    ['DATABASE_URL', 'admin:hunter2@db/rondo'],
    ['DATABASE_URL', "host=db dbname=rondo password = 'hunter2'"],
    ['DATABASE_URL', 'postgresql://admin:hunter2%@db/rondo'],
    ['SMTP_URL', 'smtp://admin:hunter2%@mail'],
  ])('never repeat the password in a wrong %s', (variable, value) => {
    const found = faults({ [variable]: value });
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('hunter2');
  });

  it('refuse a path in RONDO_URL and say what to set', () => {
    expect(faults({ RONDO_URL: 'https://example.org/rondo' })).toMatchObject([
      { remedy: 'Set it to https://example.org' },
    ]);
  });

  it.each(['http://rondo.example.org', 'http://interviews:3000', 'http://127.0.0.1.example.org'])(
    'warn that %s needs HTTPS',
    (RONDO_URL) => {
      expect(good({ RONDO_URL }).warnings).toEqual([expect.stringContaining('HTTPS')]);
    },
  );

  it.each(['https://rondo.example.org', 'http://localhost:3000', 'http://127.0.0.1:3000', 'http://rondo.localhost'])(
    'do not warn about %s',
    (RONDO_URL) => {
      expect(good({ RONDO_URL }).warnings).toEqual([]);
    },
  );

  it.each([
    ['RONDO_PORT', 'PORT'],
    ['RONDO_DTA', 'RONDO_DATA'],
    ['RONDO_PROXY', 'RONDO_PROXIES'],
    ['RONDO_DATABASE_URL', 'DATABASE_URL'],
    ['SMPT_URL', 'SMTP_URL'],
    ['MAILFROM', 'MAIL_FROM'],
    ['rondo_url', 'RONDO_URL'],
  ])('name %s, which is none, and what is meant', (variable, meant) => {
    expect(good({ [variable]: '1' }).warnings).toEqual([
      `${variable} is not a setting of Rondo and is ignored. Is ${meant} meant? Then rename it.`,
    ]);
  });

  it('name one of Rondo that is like none, and leave those of other programs alone', () => {
    expect(good({ RONDO_COLOUR: '1' }).warnings).toEqual([expect.stringContaining('the settings are')]);
    const others = ['HOME', 'PATH', 'SORT', 'HOSTNAME', 'SMTP_USER', 'USER', 'MAIL', 'LOGNAME', 'DATABASE', 'TEMP'];
    expect(good(Object.fromEntries(others.map((name) => [name, 'x']))).warnings).toEqual([]);
  });

  it.each([
    [{ SMTP_URL: 'smtps://mail.example.org:587' }, 'smtp://…@mail.example.org:587'],
    [{ SMTP_URL: 'smtp://mail.example.org:465' }, 'smtps://…@mail.example.org:465'],
    [{ RONDO_PROXIES: '10.0.0.7, 0.0.0.0/0' }, 'believes everybody'],
    [{ RONDO_URL: 'https://192.168.1.5' }, 'no passkeys'],
    [{ RONDO_URL: '', SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@b.example' }, 'links in mails lead'],
  ])('warn of %j, which works and is hardly meant', (environment, words) => {
    const { warnings } = good({ RONDO_URL: 'https://rondo.example.org', ...environment });
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  it('refuse a way of TLS that is none', () => {
    expect(faults({ DATABASE_URL: 'postgresql://u:p@db/rondo?sslmode=yes' })).toMatchObject([
      { variable: 'DATABASE_URL', problem: 'has the sslmode "yes"' },
    ]);
  });

  it('refuse a path that only a shell would understand', () => {
    expect(faults({ RONDO_DATA: '~/rondo', RONDO_ERASURES: '~' })).toHaveLength(2);
  });

  it('want a sender once mail goes out and the address is this machine', () => {
    expect(faults({ SMTP_URL: 'smtp://mail.example.org' })).toMatchObject([{ variable: 'MAIL_FROM' }]);
    const there = good({ SMTP_URL: 'smtp://mail.example.org', RONDO_URL: 'https://rondo.example.org' });
    expect(there.config.mailFrom).toBe('Rondo <rondo@rondo.example.org>');
  });

  it.each(['a@b.example', 'Interviews <a@b.example>', 'Øyvind Å <a@b.example>'])('take the sender %s', (MAIL_FROM) => {
    expect(good({ MAIL_FROM }).config.mailFrom).toBe(MAIL_FROM);
  });

  it.each(['a@b.example\r\nBcc: c@d.example', 'a b@c.example', 'Name <a@b.example', '<>'])(
    'refuse the sender %j',
    (MAIL_FROM) => {
      expect(faults({ MAIL_FROM })).toMatchObject([{ variable: 'MAIL_FROM' }]);
    },
  );
});

describe('the secret', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rondo-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const config = (secret?: string): Config => ({ ...good({}).config, dataFolder: folder, secret });

  it('is made once, and readable by nobody else', () => {
    const first = settleSecret(config());
    expect(first.length).toBeGreaterThanOrEqual(32);
    expect(settleSecret(config())).toBe(first);
    expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(first);
    if (process.platform !== 'win32') expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
  });

  it('that was set goes before the kept one', () => {
    settleSecret(config());
    expect(settleSecret(config('x'.repeat(40)))).toBe('x'.repeat(40));
  });

  it('that was cut off is refused, not replaced', () => {
    writeFileSync(join(folder, 'secret'), 'cut');
    expect(() => settleSecret(config())).toThrow(/too short/);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('cut');
  });
});
