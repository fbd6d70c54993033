import { dataOf, type Schema } from '@mirsam/client';
import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mirsam } from '../../api/mirsam.js';
import { paged } from '../../api/paged.js';

export type Import = Schema<'ImportView'>;
export type Kind = Import['kind'];
export type Row = Schema<'ImportRowView'>;
export type Outcome = Row['outcome'];

/** What is said of an import before it is looked through anew. */
export type Mending = Schema<'ImportCheckInput'>;

const ASKED_EVERY_MS = 15_000;

const after = (cursor: string) => (cursor === '' ? {} : { cursor });

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async ({ pageParam }) =>
    dataOf(await mirsam.GET('/api/v1/imports', { params: { query: after(pageParam) } })),
  ...paged,
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/imports/{id}', { params: { path: { id } } })),
    // Where it is not told, for too many windows are open, it is asked for.
    refetchInterval: ({ state: { data } }) => (data && isMoving(data) ? ASKED_EVERY_MS : false),
  });

/** What columns may say, by kind. */
export const fieldsQuery = (language: string) =>
  queryOptions({
    queryKey: ['import-fields', language],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/imports/fields')),
    staleTime: Infinity,
  });

const ROWS = 25;

async function rowsOf(id: string, query: object) {
  const params = { path: { id }, query };
  return dataOf(await mirsam.GET('/api/v1/imports/{id}/rows', { params }));
}

/** Rows of one outcome, page after page. */
export const rowsQuery = (id: string, outcome: Outcome) =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', outcome],
    queryFn: async ({ pageParam }) => rowsOf(id, { outcome, limit: ROWS, ...after(pageParam) }),
    ...paged,
  });

/** The first rows, to show what its columns hold. */
export const firstRowsQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id, 'rows', 'first'],
    queryFn: async () => (await rowsOf(id, { limit: 5 })).items,
  });

/** All rows that are refused, however many. */
export async function refusedRows(id: string): Promise<readonly Row[]> {
  const all: Row[] = [];
  let cursor = '';
  do {
    const page = await rowsOf(id, { outcome: 'refused', limit: 100, ...after(cursor) });
    all.push(...page.items);
    cursor = page.nextCursor ?? '';
  } while (cursor !== '');
  return all;
}

/** Whether something happens to it unasked. */
export const isMoving = ({ state }: Pick<Import, 'state'>) =>
  state === 'checking' || state === 'running';

/** Is told by the service how far an import is, as long as something happens to it. */
export function useImportNews({ id, ...of }: Pick<Import, 'id' | 'state'>): void {
  const queries = useQueryClient();
  const moves = isMoving(of);
  useEffect(() => {
    if (!moves) return undefined;
    const news = new EventSource(`/api/v1/imports/${id}/events`);
    news.addEventListener('import', ({ data }: MessageEvent<string>) => {
      const told = JSON.parse(data) as Import;
      queries.setQueryData(importQuery(id).queryKey, told);
      if (isMoving(told)) return;
      // What is told meanwhile of its rows is of before.
      void queries.invalidateQueries({ queryKey: ['imports', id, 'rows'] });
      void queries.invalidateQueries({ queryKey: importsQuery.queryKey });
    });
    return () => {
      news.close();
    };
  }, [queries, id, moves]);
}

/** By which it is known that images of an import are being sent. */
export const sendingKey = (id: string) => ['imports', id, 'images'];

/** Lets an import be looked through anew. */
export async function check(id: string, body: Mending): Promise<Import> {
  return dataOf(
    await mirsam.POST('/api/v1/imports/{id}/check', { params: { path: { id } }, body }),
  );
}
