/** @throws Error for what is no number from 1 */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`"${value}" is not a number from 1`);
  return number;
}
