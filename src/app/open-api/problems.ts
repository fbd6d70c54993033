import type { OpenAPIObject } from '@nestjs/swagger';
import { declaredProblems } from '../../common/index.js';
import { OPERATION_PROBLEMS } from './operation-problems.js';
import { type Answer, operationsOf } from './operations.js';

const CONTENT = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

/** Says of every operation which problems it can answer, by status: codes, and what they mean. */
export function addProblems(document: OpenAPIObject): void {
  for (const { operationId = '', responses } of operationsOf(document)) {
    const own = codesOf(operationId);
    for (const code of own) tell(responses, String(declaredProblems.get(code)?.status), code);
    for (const code of codesOf('everywhere')) {
      if (!own.includes(code)) tell(responses, 'default', code);
    }
  }
}

const codesOf = (id: string): string[] => OPERATION_PROBLEMS[id]?.split(' ') ?? [];

function tell(responses: Record<string, Answer>, status: string, code: string): void {
  const line = `- \`${code}\`: ${declaredProblems.get(code)?.title.en ?? ''}.`;
  const told = responses[status]?.description;
  responses[status] = { description: told ? `${told}\n${line}` : line, content: CONTENT };
}
