import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { Env } from './feature.ts';

/**
 * The address a request came from, for limits on tries. A proxy that the settings name is believed about the address
 * before it in X-Forwarded-For, and so on backwards until an address is no such proxy; from anybody else that header is
 * only what somebody claims.
 */
export function addressReader(proxies: readonly string[]): (c: Context<Env>) => string {
  const trusted = new BlockList();
  for (const proxy of proxies) {
    const [address = '', prefix] = proxy.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    trusted.addSubnet(address, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  const isProxy = (address: string) => {
    const family = isIP(address);
    return family !== 0 && trusted.check(address, family === 6 ? 'ipv6' : 'ipv4');
  };
  return (c) => {
    const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
    let address = plain(incoming?.socket?.remoteAddress ?? 'unknown');
    const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((each) => plain(each.trim()));
    while (isProxy(address)) {
      const before = named.pop();
      // What is no address was made up before the first proxy.
      if (before === undefined || isIP(before) === 0) break;
      address = before;
    }
    return address;
  };
}

/** An IPv4 address in the clothes of IPv6 is the same address; so is one with a port or in brackets. */
function plain(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? address.replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
  return bare.toLowerCase().startsWith('::ffff:') && bare.includes('.') ? bare.slice(7) : bare;
}
