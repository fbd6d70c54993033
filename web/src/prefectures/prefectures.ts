import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTexts } from '../language/use-texts.js';
import { mirsam } from '../api/mirsam.js';
import type { Language } from '../language/language.js';

export const prefecturesQuery = queryOptions({
  queryKey: ['prefectures'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/prefectures')),
  staleTime: Infinity,
});

const NAMES = { fr: 'nameFr', ar: 'nameAr', en: 'nameEn' } as const;

export const prefectureName = (prefecture: Schema<'PrefectureView'>, language: string) =>
  prefecture[NAMES[language as Language]];

/** What a prefecture is called in the language of the page: its code, before that is known. */
export function usePrefectureName(): (code: string) => string {
  const { language } = useTexts();
  const { data } = useQuery(prefecturesQuery);
  return (code) => {
    const known = data?.find((one) => one.code === code);
    return known ? prefectureName(known, language) : code;
  };
}
