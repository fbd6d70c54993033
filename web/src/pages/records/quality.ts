/** How much a face is worth in a comparison, in words: each up to a share of the faces that it is more useful than. */
export const QUALITIES = { poor: 0.1, fair: 0.4, good: 0.7, best: 1 } as const;

type Quality = keyof typeof QUALITIES;

export function qualityOf(value: number): Quality {
  const words = Object.keys(QUALITIES) as Quality[];
  return words.find((word) => value < QUALITIES[word]) ?? 'best';
}
