import { dataOf, type paths } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

type SketchQuery = NonNullable<paths['/api/v1/sketches']['get']['parameters']['query']>;

export const sketchesQuery = (query: SketchQuery) =>
  queryOptions({
    queryKey: ['sketches', query],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/sketches', { params: { query } })),
  });

export const sketchQuery = (id: string) =>
  queryOptions({
    queryKey: ['sketches', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/sketches/{id}', { params: { path: { id } } })),
  });
