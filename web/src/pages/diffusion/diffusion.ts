import { dataOf, type paths } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

type SheetQuery = NonNullable<paths['/api/v1/sketches/{id}/sheet']['get']['parameters']['query']>;
export type SheetLanguage = NonNullable<SheetQuery['lang']>;
type SheetFormat = NonNullable<SheetQuery['format']>;

export const SHEET_LANGUAGES = ['fr-ar', 'fr', 'ar', 'en'] as const satisfies SheetLanguage[];

/** A sheet of a disclosure that was just declared. */
export async function fetchSheet(id: string, lang: SheetLanguage, format: SheetFormat) {
  const answer = await mirsam.GET('/api/v1/sketches/{id}/sheet', {
    params: { path: { id }, query: { lang, format } },
    parseAs: 'blob',
  });
  return { file: dataOf<Blob>(answer), response: answer.response };
}

/** The same as it is looked at: once for each declaration, since each look is logged. */
export const previewQuery = (id: string, declared: string, lang: SheetLanguage) =>
  queryOptions({
    queryKey: ['sheets', id, declared, lang],
    queryFn: async () => (await fetchSheet(id, lang, 'png')).file,
    staleTime: Infinity,
    retry: false,
  });

export const sheetDisclosuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['sketches', id, 'disclosures'],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/sketches/{id}/disclosures', { params: { path: { id } } })),
  });
