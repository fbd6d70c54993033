import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { giveEachTypeItsOwn } from './body-types.js';
import { addExamples } from './examples.js';
import { addProblems } from './problems.js';

const DESCRIPTION = `Composite sketches of suspects with similarity search.

A candidate list is an **investigative lead only, never an identification**: software proposes
candidates, people decide, and every look is logged.

Texts are kept in NFC without white space around them; invisible and direction-changing characters and
texts without a letter or digit are refused. Lengths are of characters. JSON is UTF-8, of at most 256 KiB.

Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`, in the language of
\`Accept-Language\` (fr, ar, en).

This document as JSON, for generators of clients: [/api/openapi.json](/api/openapi.json).`;

const TEXT = { type: 'string' } as const;

type Schema = Extract<
  NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string],
  { type?: unknown }
>;

const PROBLEM: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'instance', 'requestId'],
  properties: {
    type: { type: 'string', example: 'urn:mirsam:problem:validation-failed' },
    title: TEXT,
    status: { type: 'integer', example: 422 },
    code: { type: 'string', example: 'validation-failed', description: 'Stable; act on this.' },
    detail: TEXT,
    instance: TEXT,
    requestId: TEXT,
    acts: {
      type: 'array',
      items: TEXT,
      example: ['POST /api/v1/sketches/6f…/national-sharing'],
      description: 'What is to be done first, or instead: a method and where.',
    },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: { field: TEXT, code: TEXT, message: TEXT },
      },
    },
  },
  additionalProperties: true,
};

const REFUSAL = {
  description: 'What any operation can answer:',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** A browser holds it; what it lets do is in ADR 24. */
const SESSION_COOKIE =
  'Of the console. What changes something also takes the header X-CSRF-Token; one that is not its own is refused anywhere.';

/** The OpenAPI document, from the declarations on routes and DTOs. */
function openApiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Mirsam')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addServer('/', 'Where this document comes from')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key' }, 'apiKey')
    .addCookieAuth('mirsam-session', { type: 'apiKey', description: SESSION_COOKIE }, 'session')
    .addGlobalResponse({ status: 'default', ...REFUSAL })
    .build();
  const document = SwaggerModule.createDocument(app, info);
  document.components = { ...document.components };
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM };
  giveEachTypeItsOwn(document);
  addProblems(document);
  addExamples(document);
  return document;
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Mirsam API',
  });
}
