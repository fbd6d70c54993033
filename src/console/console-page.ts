import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In the built page, wherever a nonce stands: `web/vite.config.ts`. */
const PLACE = /NONCE-OF-THE-ANSWER/g;

/** What the page may do: nothing but what comes from here. Images that were chosen and not sent yet are blobs. */
const policy = (nonce: string) =>
  [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** The page of the console, and the headers that it is sent with: another nonce each time. */
export class ConsolePage {
  private readonly html: string;

  /** @param folder what `npm run build` makes of `web/` */
  constructor(folder: string) {
    this.html = readFileSync(join(folder, 'index.html'), 'utf8');
  }

  answer(): { readonly html: string; readonly headers: Readonly<Record<string, string>> } {
    const nonce = randomBytes(16).toString('base64');
    return {
      html: this.html.replace(PLACE, nonce),
      headers: {
        'Content-Security-Policy': policy(nonce),
        'Cache-Control': 'no-store',
        'Permissions-Policy': 'camera=(self), geolocation=(), microphone=()',
      },
    };
  }
}
