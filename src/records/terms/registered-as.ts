import type { Text } from '../../common/index.js';

/** As what a known person is registered: what became of their case, as far as it is known. */
export const REGISTERED_AS_LABELS = {
  suspect: { fr: 'Mis en cause', ar: 'مشتبه فيه', en: 'Suspect' },
  convicted: { fr: 'Condamné', ar: 'محكوم عليه', en: 'Convicted' },
} as const satisfies Readonly<Record<string, Text>>;

export type RegisteredAs = keyof typeof REGISTERED_AS_LABELS;
export const REGISTERED_AS = Object.keys(REGISTERED_AS_LABELS) as RegisteredAs[];

/** Whom nobody registers: who tells of an offence is not searched for among those who may have done it. */
export const NEVER_REGISTERED_LABELS = {
  victim: { fr: 'Victime', ar: 'ضحية', en: 'Victim' },
  witness: { fr: 'Témoin', ar: 'شاهد', en: 'Witness' },
} as const satisfies Readonly<Record<string, Text>>;

export const NEVER_REGISTERED = Object.keys(NEVER_REGISTERED_LABELS);
