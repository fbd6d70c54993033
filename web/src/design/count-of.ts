/** How many there are in a list, as far as it is here: `50+` where there are more. */
export const countOf = (
  { items, nextCursor }: { readonly items: readonly unknown[]; readonly nextCursor?: string },
  number: (value: number) => string,
): string => number(items.length) + (nextCursor === undefined ? '' : '+');
