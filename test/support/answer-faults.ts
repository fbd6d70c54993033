import type { Response } from 'supertest';
import type { Document, Route } from './open-api.js';
import { schemaFaults } from './schema-faults.js';

/** What is wrong with an answer by the declaration of its route. */
export function answerFaults(route: Route, answer: Response, { components }: Document): string[] {
  const declared = route.operation.responses[answer.status];
  if (!declared) return [`${answer.status} is not declared`];
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
  if (answer.status === 204) return declared.content ? ['204 has no content'] : [];
  // Bytes of images and archives are checked by their own tests.
  if (type.startsWith('image/') || type === 'application/zip') return [];
  const schema = declared.content?.[type]?.schema;
  const said: unknown = type.startsWith('text/') ? answer.text : answer.body;
  return schema ? schemaFaults(said, schema, components.schemas) : [`${type} is not declared`];
}
