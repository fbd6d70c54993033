import createFetchClient from 'openapi-fetch';

/**
 * A client of the Mirsam API, typed by its OpenAPI document.
 *
 * @param {import('./index.js').ClientOptions} options
 */
export function createMirsamClient({ url, fetch, headers }) {
  return createFetchClient({ baseUrl: url, bodySerializer, ...(fetch && { fetch }), headers });
}

/** A body with a file is a form: files as they are, all else as JSON. Any other is JSON. */
function bodySerializer(body) {
  const parts = Object.entries(body).flatMap(([name, value]) =>
    [value].flat().map((one) => [name, one]),
  );
  if (!parts.some(([, value]) => value instanceof Blob)) return JSON.stringify(body);
  const form = new FormData();
  for (const [name, value] of parts) {
    form.append(name, value instanceof Blob ? value : JSON.stringify(value));
  }
  return form;
}

/**
 * The data of an answer.
 *
 * @throws {MirsamProblem} of an answer that is none
 */
export function dataOf({ data, error, response }) {
  if (response.ok) return data;
  throw new MirsamProblem(error ?? { status: response.status, code: 'no-answer', title: '' });
}

/** What the service refuses, and why: RFC 9457, in the caller's language. */
export class MirsamProblem extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.name = 'MirsamProblem';
    this.problem = problem;
  }
}
