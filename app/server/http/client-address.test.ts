import type { Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { addressReader } from './client-address.ts';
import type { Env } from './feature.ts';

const request = (direct: string | undefined, forwarded?: string) =>
  ({
    env: { incoming: { socket: { remoteAddress: direct } } },
    req: { header: (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined) },
  }) as unknown as Context<Env>;

describe('the address limits are counted by', () => {
  const near = addressReader(['127.0.0.0/8', '::1']);
  const behind = addressReader(['10.0.0.0/8', '2001:db8::/32', '192.0.2.7']);
  it.each([
    ['the one the request came from', near, '203.0.113.9', undefined, '203.0.113.9'],
    ['not what somebody claims', near, '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['what a proxy on this machine says', near, '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the same in the clothes of IPv6', near, '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['the last one a proxy says, not one claimed before it', near, '::1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['the proxy itself where it says nothing', near, '127.0.0.1', undefined, '127.0.0.1'],
    ['the proxy itself where it says nonsense', near, '127.0.0.1', 'unknown', '127.0.0.1'],
    ['through several proxies of ours', behind, '10.1.2.3', '1.2.3.4, 198.51.100.1, 192.0.2.7', '198.51.100.1'],
    ['a neighbour of a proxy is none', behind, '192.0.2.8', '198.51.100.1', '192.0.2.8'],
    ['with a port or in brackets', behind, '2001:db8::5', '[2001:db9::1]:443, 10.0.0.1:8080', '2001:db9::1'],
    ['without a proxy in the settings nobody on this machine', behind, '127.0.0.1', '198.51.100.1', '127.0.0.1'],
    ['without a socket', near, undefined, '198.51.100.1', 'unknown'],
  ])('%s', (_, address, direct, forwarded, expected) => {
    expect(address(request(direct, forwarded))).toBe(expected);
  });
});
