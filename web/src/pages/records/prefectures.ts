import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import type { Language } from '../../language/language.js';

export const prefecturesQuery = queryOptions({
  queryKey: ['prefectures'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/prefectures')),
  staleTime: Infinity,
});

const NAMES = { fr: 'nameFr', ar: 'nameAr', en: 'nameEn' } as const;

export const prefectureName = (prefecture: Schema<'PrefectureView'>, language: string) =>
  prefecture[NAMES[language as Language]];
