import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { offencesIn, offencesQuery } from './cases.js';

/** The name of an offence; its code until the names are there. */
export function useOffence(code: string): string {
  const { language } = useTexts();
  const { data } = useQuery({ ...offencesQuery, select: offencesIn(language) });
  return data?.find(([one]) => one === code)?.[1] ?? code;
}
