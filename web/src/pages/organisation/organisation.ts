import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions, skipToken, useMutation, useQueryClient } from '@tanstack/react-query';
import { mirsam } from '../../api/mirsam.js';
import type { Language } from '../../language/language.js';
import type { SCOPE_KINDS, Unit, UnitAct } from './units.js';

export const organisationQuery = queryOptions({
  queryKey: ['organisation'],
  queryFn: async () => dataOf(await mirsam.GET('/api/v1/organisation')),
});

/** What somebody orders, as far as they have said it; each change takes of it what it needs. */
export interface UnitOrder {
  readonly nameFr: string;
  readonly nameAr: string;
  readonly nameEn: string;
  readonly kind: (typeof SCOPE_KINDS)[number] | null;
  /** What it is put below, or merged into. */
  readonly other: string | null;
  readonly reason: string;
}

type Reason = Schema<'Reorganisation'>;

const at = (code: string) => ({ path: { code } });

/** How each change is sent. */
const SENT = {
  open: (code: string, _: UnitOrder, body: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/opening', { params: at(code), body }),
  rename: (code: string, { nameFr, nameAr, nameEn }: UnitOrder, order: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/renaming', {
      params: at(code),
      body: { nameFr, nameAr, nameEn, ...order },
    }),
  reclassify: (code: string, { kind }: UnitOrder, order: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/reclassification', {
      params: at(code),
      body: { kind: kind ?? 'police_prefecture', ...order },
    }),
  move: (code: string, { other }: UnitOrder, order: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/move', {
      params: at(code),
      body: { parent: other ?? '', ...order },
    }),
  merge: (code: string, { other }: UnitOrder, order: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/merger', {
      params: at(code),
      body: { into: other ?? '', ...order },
    }),
  close: (code: string, _: UnitOrder, body: Reason) =>
    mirsam.POST('/api/v1/organisation/{code}/closure', { params: at(code), body }),
};

/** What a change would take along, which is asked for before it is made. */
export const useUnitPreview = (act: UnitAct, { code }: Unit) =>
  useMutation({
    mutationFn: async (order: UnitOrder) =>
      dataOf(await SENT[act](code, order, { reason: order.reason, dryRun: true })),
  });

export function useUnitChange(act: UnitAct, { code }: Unit) {
  const isTold = useToldAnew();
  return useMutation({
    mutationFn: async (order: UnitOrder) =>
      dataOf(await SENT[act](code, order, { reason: order.reason })),
    onSuccess: isTold,
  });
}

/** What was last done in this visit of the page. */
export const lastChange = queryOptions<Unit>({
  queryKey: ['organisation-change'],
  queryFn: skipToken,
  gcTime: 0,
});

export function useUnitAddition() {
  const isTold = useToldAnew();
  return useMutation({
    mutationFn: async (body: Schema<'NewUnit'>) =>
      dataOf(await mirsam.POST('/api/v1/organisation', { body })),
    onSuccess: isTold,
  });
}

/** Whoever reads names of prefectures reads them anew. */
function useToldAnew() {
  const queries = useQueryClient();
  return async (changed: Unit | Schema<'ReorganisationView'>) => {
    queries.setQueryData(lastChange.queryKey, 'unit' in changed ? changed.unit : changed);
    await queries.invalidateQueries({ queryKey: ['organisation'] });
    await queries.invalidateQueries({ queryKey: ['prefectures'] });
  };
}

const NAMES = { fr: 'nameFr', ar: 'nameAr', en: 'nameEn' } as const;

export const unitName = (unit: Unit, language: string) => unit[NAMES[language as Language]];
