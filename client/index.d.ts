import type { Client } from 'openapi-fetch';
import type { components, paths } from './schema.js';

export type { components, paths } from './schema.js';

/** A shape of the API by its name in the OpenAPI document. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

export type MirsamClient = Client<paths>;

export interface ClientOptions {
  /** Of the service, without `/api/v1`. */
  readonly url: string;
  /** Sent with each request, such as `Authorization`, `X-API-Key` and `Accept-Language`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** In place of the one that is built in. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A client of the Mirsam API, typed by its OpenAPI document. A body with a `Blob` is sent as a form. */
export function createMirsamClient(options: ClientOptions): MirsamClient;

/**
 * The data of an answer.
 *
 * @throws MirsamProblem of an answer that is none
 */
export function dataOf<T>(answer: {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}): T;

/** What the service refuses, and why: RFC 9457, in the caller's language. */
export class MirsamProblem extends Error {
  readonly problem: Schema<'Problem'>;
}
