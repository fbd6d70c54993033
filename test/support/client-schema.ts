import openapiTS, { astToString, type OpenAPI3, type OperationObject } from 'openapi-typescript';
import ts from 'typescript';

const BLOB = ts.factory.createTypeReferenceNode('Blob');
const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const HEAD = `// Made from the OpenAPI document of the running service, and not by hand:
// UPDATE_DOCS=1 npm test -- dist/test/e2e/client.spec.js
`;

/** The types of `client/`, as they follow from the OpenAPI document. */
export async function clientSchema(document: OpenAPI3): Promise<string> {
  const short = withoutExamples(document);
  for (const path of Object.values(short.paths ?? {})) {
    for (const verb of VERBS) {
      const operation = (path as Partial<Record<string, OperationObject>>)[verb];
      if (operation) operation.responses = withOneProblem(operation.responses);
    }
  }
  const types = await openapiTS(short, {
    defaultNonNullable: false,
    alphabetize: true,
    transform: ({ format }) => (format === 'binary' ? BLOB : undefined),
  });
  return HEAD + astToString(types);
}

/** Examples are read in the document. */
function withoutExamples(document: OpenAPI3): OpenAPI3 {
  const kept = JSON.stringify(document, (key, value: unknown) =>
    key === 'example' ? undefined : value,
  );
  return JSON.parse(kept) as OpenAPI3;
}

/** So are the codes that an operation answers; what a refusal looks like is the same for all. */
function withOneProblem(responses: OperationObject['responses'] = {}) {
  const { default: problem, ...each } = responses;
  const good = Object.entries(each).filter(([status]) => status.startsWith('2'));
  return { ...Object.fromEntries(good), default: { ...problem, description: 'A problem.' } };
}
