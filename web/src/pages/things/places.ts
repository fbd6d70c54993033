import type { Schema } from '@mirsam/client';

type Thing = Schema<'InboxEntry'>['thing'];
type Kind = Schema<'InboxKind'>;

/** Where each sort of thing is looked at. */
const OF_THING = {
  search_request: '/search-requests/$id',
  search: '/searches/$id',
  link_alert: '/alerts/$id',
  // Of the import that they came with.
  duplicates: '/imports/$id/duplicates',
  notice: '/notices',
  sketch: '/sketches/$id',
  subject: '/subjects/$id',
  case: '/cases/$id',
} as const satisfies Record<Thing, string>;

/** Where what awaits somebody is done, where that is not where the thing is looked at. */
const OF_KIND = {
  opinion: '/searches/$id/blind',
  revocation: '/sketches/$id/identifications',
  review: '/reviews',
} as const satisfies Partial<Record<Kind, string>>;

export const placeOfThing = (thing: Thing) => OF_THING[thing];

export const placeOfEntry = (kind: Kind, thing: Thing) =>
  kind in OF_KIND ? OF_KIND[kind as keyof typeof OF_KIND] : OF_THING[thing];
