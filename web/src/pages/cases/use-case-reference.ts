import { useQuery } from '@tanstack/react-query';
import { useWork } from '../../work/use-work.js';
import { caseFileQuery } from './cases.js';

/** What a case is known by: of the one that is worked on it is in sight already, of another it is asked for. */
export function useCaseReference(id: string): string | undefined {
  const work = useWork();
  const known = work?.caseId === id ? work.reference : undefined;
  const { data } = useQuery({ ...caseFileQuery(id), enabled: known === undefined });
  return known ?? data?.reference;
}
