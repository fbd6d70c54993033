import type { Response } from 'supertest';
import type { Document, Route } from './open-api.js';
import { schemaFaults } from './schema-faults.js';

/** References to somebody without a name beside them. */
function unnamed(said: unknown, path = '$'): string[] {
  if (typeof said !== 'object' || said === null) return [];
  const { name, actorName = name } = said as { name?: unknown; actorName?: unknown };
  return Object.entries(said).flatMap(([key, value]: [string, unknown]) => {
    const refers = typeof value === 'string' && /^(user|api_key):[0-9a-f-]{36}$/.test(value);
    if (refers && !actorName) return [`${path}.${key}: nobody's name is beside it`];
    return unnamed(value, `${path}.${key}`);
  });
}

/** What is wrong with an answer by the declaration of its route. */
export function answerFaults(route: Route, answer: Response, { components }: Document): string[] {
  const declared = route.operation.responses[answer.status];
  if (!declared) return [`${answer.status} is not declared`];
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
  if (answer.status === 204) return declared.content ? ['204 has no content'] : [];
  // Bytes of images, sheets and archives are checked by their own tests.
  if (type.startsWith('image/') || /^application\/(zip|pdf|octet-stream)$/.test(type)) return [];
  const schema = declared.content?.[type]?.schema;
  const said: unknown = type.startsWith('text/') ? answer.text : answer.body;
  if (!schema) return [`${type} is not declared`];
  return [...schemaFaults(said, schema, components.schemas), ...unnamed(said)];
}
