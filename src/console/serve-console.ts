import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { ConsolePage } from './console-page.js';

/** What `npm run build` makes of `web/`. */
const BUILT = fileURLToPath(new URL('../../web', import.meta.url));

/** What the API, its documentation and the files of the pages answer. */
const ELSEWHERE = /^\/(api|health|assets)(\/|$)/i;

/**
 * Serves the console at `/`: files by the hash in their name, and one page for all of its addresses, which the page
 * itself tells apart. Nothing where it was not built.
 */
export function serveConsole(app: NestExpressApplication, folder = BUILT): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  const files = { immutable: true, maxAge: '365d', index: false, redirect: false } as const;
  app.useStaticAssets(join(folder, 'assets'), { prefix: '/assets/', ...files });
  const page = new ConsolePage(folder);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!asksForPage(request) || ELSEWHERE.test(plainPath(request))) {
      next();
      return;
    }
    const { html, headers } = page.answer();
    // Not `send`, which would compare it with what a cache has.
    response.set(headers).type('html').end(html);
  });
}

/** As a browser does that goes somewhere; elsewhere than at `/`, a program that takes anything is told what there is not. */
const asksForPage = ({ method, path, headers: { accept = '' } }: Request) =>
  (method === 'GET' || method === 'HEAD') && (path === '/' || accept.includes('text/html'));

/** As the routes of the API understand it, however it is written. */
function plainPath({ path }: Request): string {
  try {
    return decodeURIComponent(path).replace(/\/+/g, '/');
  } catch {
    return '/api/';
  }
}
