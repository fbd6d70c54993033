import type { Schema } from '@mirsam/client';
import { useTexts } from '../../language/use-texts.js';
import { useFormats } from '../../language/formats.js';
import { pictureAddress, type PictureSize } from '../../work/record-picture.js';
import type { ComparedPicture } from './comparing/framed-face.js';

type Probe = Schema<'SearchView'>['probe'];
type ProbeSource = Schema<'ProbeSourceView'>;

/** The pictures that were searched with, in their order: none of traits alone, nor of a probe that is withheld. */
export function useProbePictures(
  searchId: string,
  probe: Probe,
  consultation: string,
): readonly ComparedPicture[] {
  const { t } = useTexts();
  const { number } = useFormats();
  if (!('source' in probe)) return [];
  const members = probe.members ?? [{ member: 1, source: probe.source, face: probe.face }];
  return members.flatMap(({ member, source, face }) => {
    const address = addressOf(searchId, member, source, consultation);
    if (!address) return [];
    const name = probe.members
      ? t('compare.member', { member: number(member) })
      : t('compare.probe');
    // Of an upload there is no aligned picture: where its face is, is told beside it.
    const picture = { address, name, box: source.kind === 'image' ? face?.box : undefined };
    if (!source.original) return [picture];
    const before = uploadAddress(searchId, {
      consultation,
      member: String(member),
      original: 'true',
    });
    return [picture, { address: before, name: t('compare.original', { name }), box: undefined }];
  });
}

function uploadAddress(searchId: string, asked: Readonly<Record<string, string>>): () => string {
  const query = new URLSearchParams(asked);
  return () => `/api/v1/searches/${searchId}/probe/image?${query}`;
}

function addressOf(
  searchId: string,
  member: number,
  { kind, recordId, imageId, number = '' }: ProbeSource,
  consultation: string,
): ((size: PictureSize) => string) | null {
  if (kind === 'image') return uploadAddress(searchId, { consultation, member: String(member) });
  if (recordId === undefined || (kind !== 'sketch' && kind !== 'photo')) return null;
  const record = { kind: kind === 'sketch' ? 'sketch' : 'subject', id: recordId, number } as const;
  return (size) => pictureAddress({ ...record, imageId }, size, consultation);
}
