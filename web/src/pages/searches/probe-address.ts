import type { Schema } from '@mirsam/client';
import { pictureAddress, type PictureSize } from '../../work/record-picture.js';

/** Where the picture is that was searched with; null of traits alone, of several pictures, and of one that is withheld. */
export function probeAddress(
  searchId: string,
  probe: Schema<'SearchView'>['probe'],
  consultation: string,
): ((size: PictureSize) => string) | null {
  if (!('source' in probe)) return null;
  const { kind, recordId, imageId, number = '' } = probe.source;
  if (kind === 'image') {
    const query = new URLSearchParams({ consultation });
    return () => `/api/v1/searches/${searchId}/probe/image?${query}`;
  }
  if (recordId === undefined || (kind !== 'sketch' && kind !== 'photo')) return null;
  const record = { kind: kind === 'sketch' ? 'sketch' : 'subject', id: recordId, number } as const;
  return (size) => pictureAddress({ ...record, imageId }, size, consultation);
}

/** Where the face is in an uploaded picture, of which there is no aligned one. */
export function uploadedBox(probe: Schema<'SearchView'>['probe']) {
  return 'source' in probe && probe.source.kind === 'image' ? probe.face?.box : undefined;
}
