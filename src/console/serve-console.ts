import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { ConsolePage } from './console-page.js';

/** What `npm run build` makes of `web/`. */
const BUILT = fileURLToPath(new URL('../../web', import.meta.url));

/** What the API and its documentation answer. */
const ELSEWHERE = /^\/(api|health)(\/|$)/;

/**
 * Serves the console at `/`: files by the hash in their name, and one page for all of its addresses, which the page
 * itself tells apart. Nothing where it was not built.
 */
export function serveConsole(app: NestExpressApplication, folder = BUILT): void {
  if (!existsSync(join(folder, 'index.html'))) return;
  app.useStaticAssets(join(folder, 'assets'), {
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    fallthrough: true,
  });
  app.useStaticAssets(folder, { index: false, fallthrough: true });
  const page = new ConsolePage(folder);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!asksForPage(request) || ELSEWHERE.test(request.path)) {
      next();
      return;
    }
    const { html, headers } = page.answer();
    response.set(headers).type('html').send(html);
  });
}

/** As a browser does that goes somewhere; elsewhere than at `/`, a program that takes anything is told what there is not. */
const asksForPage = ({ method, path, headers: { accept = '' } }: Request) =>
  method === 'GET' && (path === '/' || accept.includes('text/html'));
