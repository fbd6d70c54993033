import { dataOf, type Schema } from '@mirsam/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../../api/mirsam.js';

/** How many records a search would go through; who asks again is not answered of before. */
export const galleryQuery = (body: Schema<'GalleryQuery'>) =>
  queryOptions({
    queryKey: ['gallery', body],
    queryFn: async ({ signal }) =>
      dataOf(await mirsam.POST('/api/v1/searches/gallery', { body, signal })),
    placeholderData: keepPreviousData,
  });
