import type { Schema } from '@mirsam/client';
import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../language/use-texts.js';
import { circumstancesIn, circumstancesQuery } from './circumstances.js';

type Said<Of extends 'place' | 'modusOperandi'> = Schema<'CaseView'>[Of];

/** Where and how an offence was by its codes, in words; empty where none is said. */
export function useToldCircumstances() {
  const { language } = useTexts();
  const { data } = useQuery(circumstancesQuery);
  const namesOf = (
    list: Parameters<typeof circumstancesIn>[2],
    codes: readonly (string | null | undefined)[],
  ) =>
    circumstancesIn(language, data, list)
      .filter(([code]) => codes.includes(code))
      .map(([, text]) => text);
  const told = (texts: readonly string[]) => texts.join(' · ');
  return {
    namesOf,
    place: (place: Said<'place'>) =>
      told([...namesOf('communes', [place?.commune]), ...namesOf('placeKinds', [place?.kind])]),
    modusOperandi: (how: Said<'modusOperandi'>) => told(namesOf('modiOperandi', how?.codes ?? [])),
  };
}
