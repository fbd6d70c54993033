import type { EntityManager } from 'typeorm';
import {
  Case,
  caseProblems,
  COMMUNES,
  MODI_OPERANDI,
  OFFENCES,
  PLACE_KINDS,
} from '../cases/index.js';
import type { Text } from '../common/index.js';
import {
  BAND_TEXTS,
  GROUP_TEXTS,
  NOTICE,
  Search,
  SearchProbeMember,
  vectorDigest,
  type VisibleSearch,
} from '../search/index.js';
import { CAUTION_LABELS } from '../sketches/index.js';
import type { ImageHashes, ModelDocument, SearchDocument } from './bundle-documents.js';

/**
 * How a search was run, with hashes in the place of vectors.
 * @throws Problem `case-not-found` where the case is another prefecture's: a bundle names it
 */
export async function searchDocument(
  manager: EntityManager,
  { search, filters }: VisibleSearch,
  probeImages: readonly ImageHashes[],
  model: ModelDocument,
): Promise<SearchDocument> {
  const { id, purpose, caseId, probe, query, mode, recall, gallerySize } = search;
  const { relaxation, groups = [] } = search.filterExplanation;
  const file = await manager.findOneBy(Case, { id: caseId });
  if (!file) throw caseProblems['case-not-found']();
  return {
    notice: NOTICE,
    id,
    case: {
      id: caseId,
      reference: file.reference,
      offence: file.offence,
      offenceText: OFFENCES[file.offence],
      // By codes: words are of the case file.
      place: [
        ...labelled(COMMUNES, [file.place?.commune]),
        ...labelled(PLACE_KINDS, [file.place?.kind]),
      ],
      modusOperandi: labelled(MODI_OPERANDI, file.modusOperandi?.codes ?? []),
    },
    purpose,
    at: search.createdAt.toISOString(),
    by: search.actor,
    probe: probe as SearchDocument['probe'],
    probeImages,
    templates: 'withheld' in probe ? null : await templatesOf(manager, id),
    query,
    mode,
    recall,
    gallerySize,
    model,
    means: await meansOf(manager, id),
    filters,
    relaxation,
    bands: BAND_TEXTS,
    cautions: CAUTION_LABELS,
    groupNotices: groups.map(({ trait, times }) => ({
      code: trait,
      times,
      text: GROUP_TEXTS[trait],
    })),
  };
}

function labelled<Code extends string>(
  labels: Readonly<Record<Code, Text>>,
  codes: readonly (Code | null | undefined)[],
) {
  return codes.flatMap((code) => {
    if (!code) return [];
    const { fr, ar, en } = labels[code];
    return [{ code, text: { fr, ar, en } }];
  });
}

async function templatesOf(manager: EntityManager, searchId: string) {
  const members = await manager.find(SearchProbeMember, {
    where: { searchId },
    order: { position: 'ASC' },
  });
  return members.map(({ template }) => template && vectorDigest(template));
}

async function meansOf(manager: EntityManager, id: string): Promise<SearchDocument['means']> {
  const { photoMean, sketchMean } = await manager
    .createQueryBuilder(Search, 'search')
    .addSelect(['search.photoMean', 'search.sketchMean'])
    .where({ id })
    .getOneOrFail();
  return (
    photoMean && sketchMean && { photo: vectorDigest(photoMean), sketch: vectorDigest(sketchMean) }
  );
}
