import { dataOf, type paths, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';

export type Alert = Schema<'LinkAlertView'>;
type Summary = Schema<'LinkAlertSummary'>;

export const ALERT_STATES = [
  'open',
  'disputed',
  'potential',
  'inconclusive',
  'no_candidate',
] as const;
export type AlertState = (typeof ALERT_STATES)[number];

export const TONES = {
  open: 'notice',
  disputed: 'alert',
  potential: 'good',
  inconclusive: 'plain',
  no_candidate: 'plain',
} as const satisfies Record<AlertState, string>;

type AlertQuery = NonNullable<paths['/api/v1/link-alerts']['get']['parameters']['query']>;

export const alertsQuery = (query: AlertQuery) =>
  queryOptions({
    queryKey: ['alerts', query],
    queryFn: async () => dataOf(await mirsam.GET('/api/v1/link-alerts', { params: { query } })),
  });

export const alertQuery = (id: string) =>
  queryOptions({
    queryKey: ['alerts', id],
    queryFn: async () =>
      dataOf(await mirsam.GET('/api/v1/link-alerts/{id}', { params: { path: { id } } })),
  });

/** Whether a known person was found to resemble the sketch, and not another sketch. */
export function isOfSubject({ probe }: { readonly probe: Alert['probe'] | Summary['probe'] }) {
  return 'kind' in probe && probe.kind === 'subject';
}

/** Whose word is still awaited: each holder has one, and the last counts. */
export function awaitedHolders({ probe, candidate, adjudications }: Alert): string[] {
  const holders = [probe, candidate].flatMap((one) => ('prefecture' in one ? one.prefecture : []));
  const spoken = new Set(adjudications.map(({ prefecture }) => prefecture));
  return [...new Set(holders)].filter((holder) => !spoken.has(holder));
}
