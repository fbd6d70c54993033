import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { labelIn } from '../../language/label-in.js';
import { useTexts } from '../../language/use-texts.js';

/** What is said of how a photograph was taken. */
export type PhotoTaking = Schema<'PhotoTakingView'>;

type CodedName = 'poses' | 'sources' | 'legalGrounds';

export const photographsQuery = queryOptions({
  queryKey: ['vocabulary', 'photographs'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/photographs')),
  staleTime: Infinity,
});

/** Codes of one kind with their names in the language of the page. */
export function usePhotoCodes() {
  const { language } = useTexts();
  const { data } = useQuery(photographsQuery);
  return (name: CodedName): readonly (readonly [code: string, label: string])[] =>
    data?.[name].map(({ code, label }) => [code, labelIn(language, label)] as const) ?? [];
}
