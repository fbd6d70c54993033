import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { mirsam } from '../api/mirsam.js';
import { useSignedInUser } from './use-session.js';

type Reach = Schema<'RoleCode'>['may'][string];

/** What of the permission matrix the pages ask for. */
export type Action =
  | 'adjudications.create'
  | 'adjudications.create-blind'
  | 'adjudications.decide'
  | 'cases.conclude'
  | 'cases.read'
  | 'cases.reopen'
  | 'cases.update'
  | 'court-outcomes.create'
  | 'duplicates.decide'
  | 'duplicates.read'
  | 'identifications.read'
  | 'identifications.revoke'
  | 'link-alerts.adjudicate'
  | 'link-alerts.read'
  | 'notices.read'
  | 'prefectures.reorganise'
  | 'records.create'
  | 'records.expunge'
  | 'records.read'
  | 'records.restore'
  | 'records.share'
  | 'records.update'
  | 'records.withdraw'
  | 'reviews.read'
  | 'reviews.update'
  | 'search-requests.read'
  | 'searches.approve'
  | 'searches.create'
  | 'searches.export'
  | 'searches.read'
  | 'searches.repeat'
  | 'sketches.disclose'
  | 'sketches.publish';

/** Whose something is, as far as it is known. */
interface Held {
  readonly prefecture?: string | null;
  /** Who made it, or answers for it. */
  readonly actor?: string;
}

const rolesQuery = queryOptions({
  queryKey: ['roles'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/vocabulary/roles')),
  staleTime: Infinity,
});

/** Whether the matrix lets who is signed in do something with what they are shown; nothing until it is known. */
export function useMay(): (action: Action, held?: Held) => boolean {
  const user = useSignedInUser();
  const { data } = useQuery(rolesQuery);
  const own = data?.roles.find(({ code }) => code === user.role)?.may ?? {};
  return (action, held = {}) => reaches(own[action], held, user);
}

/** Whether the matrix lets who is signed in do something with nothing at all; not before it is known. */
export function useIsRefused(action: Action | undefined): boolean {
  const may = useMay();
  const isKnown = useQuery(rolesQuery).data !== undefined;
  return action !== undefined && isKnown && !may(action);
}

/** What is of another prefecture and not in reach is not shown to begin with. */
function reaches(
  reach: Reach | undefined,
  { prefecture, actor }: Held,
  user: Pick<Schema<'UserView'>, 'id' | 'prefecture'>,
): boolean {
  if (reach === undefined) return false;
  if (reach === 'self') return actor === undefined || actor === `user:${user.id}`;
  return reach !== 'holder' || prefecture === undefined || prefecture === user.prefecture;
}
