import type { Request } from 'express';

/** The path as it was asked for: routers shorten `request.path` by where they are mounted. */
export function pathOf({ originalUrl }: Request): string {
  return originalUrl.split('?')[0] ?? originalUrl;
}
