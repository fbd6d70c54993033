import { render } from './language.js';
import type { Problem } from './problem.js';

/** A refusal for the operator at a terminal: what is wrong, and with which field; no code. */
export function problemText({ type, options: { params, errors = [] } }: Problem): string {
  const title = render(type.title, 'en', params);
  const detail = type.detail && render(type.detail, 'en', params);
  const fields = errors.map(
    ({ field, message, params: of }) => `  ${field} ${render(message, 'en', of)}`,
  );
  return [[title, detail].filter(Boolean).join('. '), ...fields].join('\n');
}
