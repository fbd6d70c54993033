import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiConsumes } from '@nestjs/swagger';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { httpProblems } from './http.problems.js';
import { JSON_TYPES } from './json-body.js';

const BODY_TYPES = Symbol('content types of the body');

/** Declares of which content types a route takes its body; of a route that does not say it, JSON. */
export const BodyTypes = (...types: string[]): MethodDecorator =>
  applyDecorators(SetMetadata(BODY_TYPES, types), ApiConsumes(...types));

/** Refuses a body that the route cannot read, and says which it can (RFC 9110 §15.5.16). */
@Injectable()
export class BodyTypeInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = host.switchToHttp().getRequest<Request>();
    const declared = this.reflector.get<string[] | undefined>(BODY_TYPES, host.getHandler());
    const types = declared ?? JSON_TYPES;
    if (!hasBody(request) || request.is([...types]) !== false) return next.handle();
    const expected = types.join(', ');
    const headers = { Accept: expected };
    throw httpProblems['unsupported-media-type']({ params: { expected }, headers });
  }
}

/** Whether anything was sent: programs that send nothing may say so by a length of 0. */
function hasBody({ headers }: Request): boolean {
  return 'transfer-encoding' in headers || Number(headers['content-length'] ?? 0) > 0;
}
