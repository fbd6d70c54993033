import { IsIn } from 'class-validator';
import type { Text } from './language.js';

/** What a constraint knows of the codes that it allows. */
export interface LabelContext {
  readonly labels: Readonly<Record<string, Text>>;
}

/** One of the codes that have these labels; who writes a label is told its code. */
export function OneOf(labels: Readonly<Record<string, Text>>, each = false): PropertyDecorator {
  return IsIn(Object.keys(labels), { each, context: { labels } satisfies LabelContext });
}
