import {
  type CallHandler,
  type ExecutionContext,
  HttpStatus,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Request, Response } from 'express';
import { catchError, from, type Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import { actorRef, type RequestContext } from '../common/index.js';
import { IdempotencyKey, type MadeKind } from './idempotency-key.entity.js';
import { idempotencyProblems } from './idempotency.problems.js';
import { TwinRequest } from './keep-made.js';
import { parseIdempotencyKey } from './parse-idempotency-key.js';
import { type FingerprintedRequest, requestFingerprint } from './request-fingerprint.js';

/** A controller whose routes may be asked again for what they made. */
export interface AnswersAgain {
  /** What was made, as its maker reads it now. */
  again(ctx: RequestContext, kind: MadeKind, id: string): Promise<unknown>;
}

/** A retry with the key of a request that was done is answered with what that one made. */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly db: DataSource,
    private readonly modules: ModuleRef,
  ) {}

  async intercept(host: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = host.switchToHttp().getRequest<Request>();
    const header = request.headers['idempotency-key'];
    const { context } = request;
    if (header === undefined || !context) return next.handle();
    const idempotency = {
      key: parseIdempotencyKey(header),
      fingerprint: requestFingerprint(request as FingerprintedRequest),
    };
    const ctx = { ...context, idempotency };
    const known = await this.find(ctx);
    if (known) return from(this.again(host, ctx, known));
    request.context = ctx;
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        const first = error instanceof TwinRequest ? await this.find(ctx) : null;
        if (!first) throw error;
        return this.again(host, ctx, first);
      }),
    );
  }

  private find({ actor, idempotency }: RequestContext): Promise<IdempotencyKey | null> {
    const { key = '' } = idempotency ?? {};
    return this.db.manager.findOneBy(IdempotencyKey, { actor: actorRef(actor), key });
  }

  /** @throws Problem `idempotency-key-reused`, and as reading what was made */
  private async again(
    host: ExecutionContext,
    ctx: RequestContext,
    { fingerprint, kind, madeId }: IdempotencyKey,
  ): Promise<unknown> {
    if (fingerprint !== ctx.idempotency?.fingerprint) {
      throw idempotencyProblems['idempotency-key-reused']();
    }
    const controller = this.modules.get<AnswersAgain>(host.getClass(), { strict: false });
    const answer = await controller.again(ctx, kind, madeId);
    const response = host.switchToHttp().getResponse<Response>();
    response.setHeader('Idempotency-Replayed', 'true');
    if (kind === 'search_request') response.status(HttpStatus.ACCEPTED);
    return answer;
  }
}
