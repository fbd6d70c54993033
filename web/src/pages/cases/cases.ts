import { dataOf, type paths, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { labelIn } from '../../language/label-in.js';

type CaseQuery = NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>;

export const casesQuery = (query: CaseQuery) =>
  queryOptions({
    queryKey: ['cases', query],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/cases', { params: { query } })),
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/cases/{id}/overview', { params: { path: { id } } })),
  });

/** The case file alone: for whom it is, and whether it is open. */
export const caseFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['cases', id, 'file'],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/cases/{id}', { params: { path: { id } } })),
  });

type Offence = Schema<'NewCase'>['offence'];

/** Codes of offences, each with its name in the three languages. */
export const offencesQuery = queryOptions({
  queryKey: ['offences'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/offences')),
  staleTime: Infinity,
});

/** Offences by their names in a language. */
export const offencesIn =
  (language: string) =>
  ({ offences }: Schema<'OffenceVocabulary'>) =>
    offences.map(({ code, label }) => [code as Offence, labelIn(language, label)] as const);
