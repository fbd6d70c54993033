import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { labelIn } from '../../language/label-in.js';

type Vocabulary = Schema<'CircumstanceVocabulary'>;

type CircumstanceList = 'communes' | 'placeKinds' | 'modiOperandi';

/** Codes of where and how an offence may have been, each with its name in the three languages. */
export const circumstancesQuery = queryOptions({
  queryKey: ['circumstances'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/circumstances')),
  staleTime: Infinity,
});

/** The codes of one list by their names; an arrondissement after its city. None until they are there. */
export function circumstancesIn(
  language: string,
  vocabulary: Vocabulary | undefined,
  list: CircumstanceList,
): (readonly [code: string, text: string])[] {
  const codes: readonly (Schema<'LabelledCode'> & { city?: string | null })[] =
    vocabulary?.[list] ?? [];
  const nameOf = (code: string) =>
    codes.filter((one) => one.code === code).map(({ label }) => labelIn(language, label));
  return codes.map(({ code, city }) => [
    code,
    [...(city == null ? [] : nameOf(city)), ...nameOf(code)].join(' – '),
  ]);
}
