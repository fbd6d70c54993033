import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request } from 'express';
import { Observable } from 'rxjs';
import { withinScope } from '../database/index.js';

/**
 * Asks the database as the caller whom the guard identified, whatever else the guard let pass. A
 * public route has none: what it does for nobody in particular, it does as the system, and says so.
 */
@Injectable()
export class ScopeInterceptor implements NestInterceptor {
  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { scope } = host.switchToHttp().getRequest<Request>();
    if (!scope) return next.handle();
    return new Observable((subscriber) =>
      withinScope(scope, () => next.handle().subscribe(subscriber)),
    );
  }
}
