import { applyDecorators, UseInterceptors } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';

/**
 * A route that a client may safely ask again: with a header `Idempotency-Key`, what it makes is made once.
 * Stands above what reads the body, which must be read before.
 */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(
    UseInterceptors(IdempotencyInterceptor),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Makes a retry safe, for 24 hours: whoever sends the same request with the same key again is answered with what the first one made, as it reads now, and with `Idempotency-Replayed: true`; nothing is made twice. A new key, such as a UUID, for each new request; each account and API key has its own.',
      schema: { type: 'string', pattern: '^"?[A-Za-z0-9_-]{8,128}"?$' },
    }),
  );
