import type { OpenAPIObject } from '@nestjs/swagger';

/** The part of an OpenAPI schema that the document is completed by. */
export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  minimum?: number;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

export interface Media {
  schema?: Schema;
  example?: unknown;
}

export interface Answer {
  description?: string;
  content?: Record<string, Media>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  parameters?: { in: string; schema?: Schema; example?: unknown }[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of a document, to be completed in place. */
export function operationsOf({ paths }: OpenAPIObject): Operation[] {
  return Object.values(paths).flatMap((path) =>
    VERBS.flatMap((verb) => (path[verb] ? [path[verb] as Operation] : [])),
  );
}

/** Whether a part of a body is a file, or several. */
export const isFile = ({ format, items }: Schema): boolean =>
  format === 'binary' || items?.format === 'binary';
