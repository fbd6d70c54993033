/** How a list of the API is read page after page. */
export const paged = {
  initialPageParam: '',
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }) => nextCursor,
};

/** What all pages read by now hold. */
export const itemsOfPages = <T>({
  pages,
}: {
  readonly pages: readonly { readonly items: readonly T[] }[];
}): readonly T[] => pages.flatMap(({ items }) => items);
