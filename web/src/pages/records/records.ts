import { dataOf, type paths, type Schema } from '@mirsam/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import { paged } from '../../api/paged.js';

/** Kinds of record by their names in the addresses of the API and of these pages. */
export type RecordPart = 'sketches' | 'subjects';

export type AnyRecord = Schema<'SketchView'> | Schema<'SubjectView'>;

export const partOf = ({ kind }: Pick<AnyRecord, 'kind'>): RecordPart =>
  kind === 'sketch' ? 'sketches' : 'subjects';

/** A route that both kinds have alike, under the type of that of sketches. */
export const routeOf = <Rest extends string>(part: RecordPart, rest: Rest) =>
  `/api/v1/${part}${rest}` as `/api/v1/sketches${Rest}`;

type ListQuery<Part extends RecordPart> = NonNullable<
  paths[`/api/v1/${Part}`]['get']['parameters']['query']
>;

export type SketchQuery = ListQuery<'sketches'>;
export type SubjectQuery = ListQuery<'subjects'>;

const pageOf = <Query>(query: Query, cursor: string) => ({
  query: { ...query, limit: 24, ...(cursor !== '' && { cursor }) },
});

export const sketchesQuery = (query: SketchQuery) =>
  infiniteQueryOptions({
    queryKey: ['sketches', 'list', query],
    queryFn: async ({ pageParam }) =>
      dataOf(await mirsam.GET('/api/v1/sketches', { params: pageOf(query, pageParam) })),
    ...paged,
  });

export const subjectsQuery = (query: SubjectQuery) =>
  infiniteQueryOptions({
    queryKey: ['subjects', 'list', query],
    queryFn: async ({ pageParam }) =>
      dataOf(await mirsam.GET('/api/v1/subjects', { params: pageOf(query, pageParam) })),
    ...paged,
  });

export const sketchQuery = (id: string) =>
  queryOptions({
    queryKey: ['sketches', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/sketches/{id}', { params: { path: { id } } })),
  });

export const subjectQuery = (id: string) =>
  queryOptions({
    queryKey: ['subjects', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/subjects/{id}', { params: { path: { id } } })),
  });
