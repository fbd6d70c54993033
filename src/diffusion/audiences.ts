import type { Text } from '../common/index.js';

/** Whom a sheet is for. */
export const AUDIENCES = {
  police: { fr: 'Services de police', ar: 'مصالح الشرطة', en: 'Police services' },
  public: { fr: 'Public', ar: 'العموم', en: 'The public' },
} as const satisfies Readonly<Record<string, Text>>;

export type Audience = keyof typeof AUDIENCES;
