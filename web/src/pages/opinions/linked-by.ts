import type { Schema } from '@mirsam/client';
import type { ShownCandidate } from '../searches/searches.js';

type Probe = Schema<'SearchView'>['probe'];

/** Whom an identification of a candidate would link, by their numbers. */
export interface Linked {
  readonly sketches: readonly string[];
  readonly subject: { readonly id: string; readonly number: string };
}

/** Null unless one of probe and candidate is a stored sketch, and the other a known person. */
export function linkedBy(
  probe: Probe,
  candidate: Pick<ShownCandidate, 'kind' | 'id' | 'number'>,
): Linked | null {
  if (!('source' in probe)) return null;
  const sources = probe.members?.map(({ source }) => source) ?? [probe.source];
  const { kind, id, number } = candidate;
  if (kind === 'subject') {
    const sketches = sources.flatMap((one) => (one.kind === 'sketch' ? (one.number ?? '') : []));
    return sketches.length === 0 ? null : { sketches, subject: { id, number } };
  }
  const photo = sources.find((one) => one.kind === 'photo');
  if (!photo) return null;
  const subject = { id: photo.recordId ?? '', number: photo.number ?? '' };
  return { sketches: [number], subject };
}
