import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { isUuid } from '../common/index.js';
import { callerScope, withinScope } from '../database/index.js';
import { ImportsService } from './imports.service.js';

/** Refuses an import that the caller does not see before anything is answered: events have no status any more. */
@Injectable()
export class SeenImportGuard implements CanActivate {
  constructor(private readonly imports: ImportsService) {}

  /** @throws Problem `import-not-found` */
  async canActivate(host: ExecutionContext): Promise<boolean> {
    const { context, params } = host.switchToHttp().getRequest<Request<{ id: string }>>();
    // What is no id is refused as that, later.
    if (context && isUuid(params.id)) {
      await withinScope(callerScope(context.actor), () => this.imports.read(context, params.id));
    }
    return true;
  }
}
