import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { offencesIn, offencesQuery } from './cases.js';

/** The name of an offence; its code until the names are there. */
export function useOffence(code: string): string {
  const { i18n } = useTranslation();
  const { data } = useQuery({ ...offencesQuery, select: offencesIn(i18n.language) });
  return data?.find(([one]) => one === code)?.[1] ?? code;
}
