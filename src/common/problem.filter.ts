import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { preferredLanguage, render } from './language.js';
import { pathOf } from './path-of.js';
import { toProblem } from './to-problem.js';
import type { Problem } from './problem.js';

/** Answers every failure as `application/problem+json` in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(failure: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = toProblem(failure, request);
    if (problem.type.status >= 500) this.log(problem, failure, request);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response
      .status(problem.type.status)
      .set({
        'Cache-Control': 'no-store',
        'Content-Language': preferredLanguage(request),
        ...problem.options.headers,
      })
      .type('application/problem+json')
      .send(JSON.stringify(problemDocument(problem, request)));
  }

  private log(problem: Problem, failure: unknown, request: Request): void {
    // Only the stack: messages of drivers quote parameters, and those are personal data.
    const stack = failure instanceof Error ? stackWithoutMessage(failure) : typeof failure;
    this.logger.error(`${problem.code} in request ${request.requestId}`, stack);
  }
}

function stackWithoutMessage(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const code = (error as { code?: unknown }).code;
  return [`${error.name}${typeof code === 'string' ? ` ${code}` : ''}`, ...frames].join('\n');
}

function problemDocument(problem: Problem, request: Request): Record<string, unknown> {
  const language = preferredLanguage(request);
  const { params, errors, extensions } = problem.options;
  return {
    type: `urn:mirsam:problem:${problem.code}`,
    title: render(problem.type.title, language, params),
    status: problem.type.status,
    code: problem.code,
    ...(problem.type.detail && { detail: render(problem.type.detail, language, params) }),
    instance: pathOf(request),
    requestId: request.requestId,
    ...extensions,
    ...(errors && {
      errors: errors.map((error) => ({
        field: error.field,
        code: error.code,
        message: render(error.message, language, error.params),
      })),
    }),
  };
}
