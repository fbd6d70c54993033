import type { FieldError } from '../common/index.js';
import { ACTION_NAMES } from './actions.js';

/** One error where the log tells of no such action: an answer without entries would say that nobody did it. */
export function unknownAction(value: unknown, field: string): readonly FieldError[] {
  if ((ACTION_NAMES as readonly unknown[]).includes(value)) return [];
  return [{ field, code: 'unknown-action', message: UNKNOWN }];
}

const UNKNOWN = {
  en: 'is no action of the log; its documentation lists them',
  fr: 'n’est pas une action du journal ; sa documentation les énumère',
  ar: 'ليس من أنواع العمليات في سجل العمليات؛ وقائمتها في وثائقه',
};
