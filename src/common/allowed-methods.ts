import type { Application, Request } from 'express';
import { pathOf } from './path-of.js';

interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** The methods that routes at the address of a request take; none where there is no route. */
export function allowedMethods(request: Request): string[] {
  const { router } = request.app as unknown as Pick<Application, 'router'>;
  const layers = (router as unknown as { readonly stack: readonly Layer[] }).stack;
  const methods = layers
    .filter(({ route }) => route)
    .filter((layer) => matches(layer, pathOf(request)))
    .flatMap(({ route }) => Object.keys(route?.methods ?? {}));
  return [...new Set(methods.map((method) => method.toUpperCase()))].filter(isAsked).sort();
}

const isAsked = (method: string): boolean => method !== '_ALL' && method !== 'HEAD';

/** What is no text by percent-encoding is at no address. */
function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    return false;
  }
}
