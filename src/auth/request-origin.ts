import type { Request } from 'express';

/** Who sends a request, before it is known who that is. */
export interface RequestOrigin {
  readonly requestId: string;
  /** IPv4 address, or the /64 network of an IPv6 one. */
  readonly address: string;
}

export function requestOriginOf(request: Request): RequestOrigin {
  return { requestId: request.requestId, address: clientNetwork(request.ip ?? '') };
}

/**
 * What an address is counted as: an IPv4 address itself, also where IPv6 carries it; of an IPv6
 * address the /64, since one subscriber has all of that.
 */
export function clientNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [first, last] = [groups(head), groups(tail ?? '')];
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  const all = tail === undefined ? first : [...first, ...zeros, ...last];
  const network = all.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${network.join(':')}::/64`;
}
