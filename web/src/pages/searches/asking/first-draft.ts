import { dataOf, type Schema } from '@mirsam/client';
import { queryOptions } from '@tanstack/react-query';
import { mirsam } from '../../../api/mirsam.js';
import type { TraitSet } from '../../../traits/trait-set.js';
import type { Work } from '../../../work/work.js';
import type { BeginsWith } from './begins-with.js';
import { chosenImage } from './chosen-images.js';
import {
  type DraftMember,
  NEW_DRAFT,
  REGIONS,
  type SearchDraft,
  SURENESS,
  type Sureness,
} from './search-draft.js';

/** Read once: what is changed of it afterwards is the page's own. */
export const firstDraftQuery = (begins: BeginsWith, work: Work) =>
  queryOptions({
    queryKey: ['first-draft', begins, work.consultation],
    queryFn: () => firstDraft(begins, work),
    staleTime: Infinity,
    gcTime: 0,
  });

async function firstDraft({ sketch, subject, from }: BeginsWith, work: Work): Promise<SearchDraft> {
  if (from !== undefined) {
    const path = { id: from };
    const search = dataOf(await mirsam.GET('/api/v1/searches/{id}', { params: { path } }));
    return draftOfSearch(search, work.consultation);
  }
  const id = sketch ?? subject;
  if (id === undefined) return NEW_DRAFT;
  const params = { path: { id } };
  const record =
    sketch === undefined
      ? dataOf(await mirsam.GET('/api/v1/subjects/{id}', { params }))
      : dataOf(await mirsam.GET('/api/v1/sketches/{id}', { params }));
  return { ...NEW_DRAFT, members: [{ kind: record.kind, id: record.id, number: record.number }] };
}

type Search = Schema<'SearchView'>;

/** The query of a stored search, as far as it is kept. */
interface StoredQuery extends Pick<SearchDraft, 'target' | 'filters' | 'limit'> {
  readonly weights: { readonly regions?: Readonly<Record<string, number>> };
}

/** A search that was run, to be run otherwise; what was uploaded is looked at once more, and sent again. */
export async function draftOfSearch(search: Search, consultation: string): Promise<SearchDraft> {
  const { probe, query } = search;
  const { target, filters, limit, weights } = query as unknown as StoredQuery;
  const regions = Object.fromEntries(
    REGIONS.map((region) => [region, surenessOf(weights.regions?.[region] ?? SURENESS.seen)]),
  ) as SearchDraft['regions'];
  const stored = { ...NEW_DRAFT, target, filters, limit, regions };
  if (!('source' in probe)) return stored;
  const sources = probe.members?.map(({ source }) => source) ?? [probe.source];
  const members = await Promise.all(
    sources.map((source, index) => memberOf(search.id, source, index + 1, consultation)),
  );
  return { ...stored, members: members.flat(), traits: probe.traits as TraitSet };
}

const surenessOf = (weight: number): Sureness =>
  weight === 0 ? 'unseen' : weight > SURENESS.seen ? 'sure' : 'seen';

async function memberOf(
  id: string,
  { kind, recordId, number = '', alterations = [] }: Schema<'ProbeSourceView'>,
  member: number,
  consultation: string,
): Promise<DraftMember[]> {
  if (kind === 'image') {
    const pictureOf = async (original: boolean) => {
      const params = { path: { id }, query: { member, consultation, original } };
      const image = await mirsam.GET('/api/v1/searches/{id}/probe/image', {
        params,
        parseAs: 'blob',
      });
      return dataOf<Blob>(image);
    };
    const original = alterations.length > 0 ? await pictureOf(true) : null;
    return [{ ...chosenImage(await pictureOf(false), String(member)), alterations, original }];
  }
  if (recordId === undefined) return [];
  return [{ kind: kind === 'sketch' ? 'sketch' : 'subject', id: recordId, number }];
}
