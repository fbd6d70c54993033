import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const DESCRIPTION = `Composite sketches of suspects with similarity search.

A candidate list is an **investigative lead only, never an identification**: software proposes
candidates, people decide, and every look is logged.

Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`, in the language of
\`Accept-Language\` (fr, ar, en).`;

/** The OpenAPI document, from the declarations on routes and DTOs. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const info = new DocumentBuilder()
    .setTitle('Mirsam')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-API-Key' }, 'apiKey')
    .build();
  return SwaggerModule.createDocument(app, info);
}

export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Mirsam API',
  });
}
