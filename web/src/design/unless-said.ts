/** What a form calls something that is still missing; false where it is said. */
export const unlessSaid = (said: string | null, name: string): string | false =>
  (said ?? '').trim() === '' && name;
