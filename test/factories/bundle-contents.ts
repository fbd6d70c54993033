import { checklistOf } from '../../src/adjudication/index.js';
import { MODI_OPERANDI, PLACE_KINDS } from '../../src/cases/index.js';
import type { BundleContents, CandidateDocument } from '../../src/bundle/bundle-documents.js';
import { BAND_TEXTS, GROUP_TEXTS, NOTICE } from '../../src/search/index.js';
import { CAUTION_LABELS } from '../../src/sketches/index.js';

const HASH = 'c0ffee'.padEnd(64, '0');
const AT = new Date('2026-03-20T10:00:00Z');

const ENTRY = {
  entry: {
    ...{ id: '1', at: AT.toISOString(), actor: 'user:1', actorName: 'Karim Alaoui' },
    ...{ role: 'detective', action: 'search.run', target: 'search', details: '{}' },
  },
  position: 1,
  seal: { number: 1, hash: HASH },
} as unknown as BundleContents['log']['entries'][number];

const candidate = (rank: number): CandidateDocument => ({
  rank,
  kind: 'subject',
  id: `record-${rank}`,
  number: `AGA-2026-${String(rank).padStart(6, '0')}`,
  prefecture: 'AGA',
  datedOn: '2026-03-01',
  score: 4.61 - rank,
  evidence: { face: 3.2 - rank, traits: 1.41, traitShare: 0.3 },
  face: {
    imageId: `image-${rank}`,
    similarity: 0.61,
    percentile: 99.2,
    band: 'notable',
    regions: [],
  },
  traits: [],
  thumbnail: '',
  images: [{ id: `image-${rank}`, recordId: `record-${rank}`, sha256: HASH, uploadSha256: HASH }],
});

/** What the report of a bundle is made from, with texts in both scripts. */
export function bundleContents(candidates: number): BundleContents {
  return {
    disclosure: {
      entry: '12',
      recipient: 'المحكمة الابتدائية بالدار البيضاء (الغرفة 2)',
      purpose: 'Commission rogatoire n° 118/2026',
      at: '2026-11-26T09:15:00.123456Z',
    },
    search: {
      notice: NOTICE,
      id: '6f1c1e9e-8a57-4b7d-9d3b-1f2e3d4c5b6a',
      case: {
        id: 'case',
        reference: 'GESTARR-2026-1187',
        offence: 'robbery',
        offenceText: { fr: 'Vol avec violence', ar: 'السرقة بالعنف', en: 'Robbery' },
        place: [{ code: 'street', text: PLACE_KINDS.street }],
        modusOperandi: [{ code: 'motorcycle', text: MODI_OPERANDI.motorcycle }],
      },
      purpose: 'تحديد هوية مرتكب السرقة ليوم 14 مارس',
      at: AT.toISOString(),
      by: 'user:1',
      probe: {
        source: { kind: 'sketch', recordId: 'sketch', number: 'CAS-2026-000042' },
        face: null,
        modality: 'sketch',
        traits: {},
        making: {
          witness: { role: 'victim' },
          delayBand: 'week',
          cautions: ['late'],
        },
      },
      probeImages: [],
      templates: [HASH],
      query: {
        target: 'subjects',
        filters: {},
        weights: { face: 1, traits: 1 },
        limit: 20,
      },
      mode: 'exact',
      recall: 1,
      gallerySize: 120,
      model: { version: 'model@1', files: null },
      means: null,
      filters: [],
      relaxation: null,
      bands: BAND_TEXTS,
      cautions: CAUTION_LABELS,
      groupNotices: [{ code: 'sex', times: 2.4, text: GROUP_TEXTS.sex }],
    },
    candidates: {
      notice: NOTICE,
      candidates: [
        ...Array.from({ length: candidates }, (_, i) => candidate(i + 1)),
        { rank: candidates + 1, withheld: true },
      ],
      excluded: [],
    },
    adjudications: { items: [] },
    log: { entries: [], withheld: 3 },
  };
}

const KARIM = {
  actor: 'user:1',
  name: 'Karim Alaoui',
  role: 'detective' as const,
  prefecture: 'CAS',
};

/** The same, with filters, an opinion and the entry of the run. */
export function examined(contents: BundleContents): BundleContents {
  const { search } = contents;
  const filters = {
    prefectures: ['AGA'],
    offences: ['armed_robbery'],
    communes: ['casablanca_maarif'],
    placeKinds: ['jeweller'],
    modusOperandi: ['firearm'],
    datedFrom: '2024-01-01',
    traits: { sex: { values: ['male'], requireKnown: false } },
  } as const;
  const checklist = {
    ...checklistOf('not_comparable'),
    ...({ eyes: 'similar', nose: 'similar', mouth: 'different' } as const),
  };
  const opinion = {
    ...{ by: KARIM, at: AT, blind: true, outcome: 'potential' as const, checklist },
    ...{ remarks: 'Same scar.', againstIt: null },
  };
  return {
    ...contents,
    search: { ...search, query: { ...search.query, filters: filters } },
    adjudications: {
      items: [
        {
          ...{
            rank: 1,
            recordId: 'record-1',
            stage: 'second_awaited',
            outcome: null,
            awaits: 'opinion',
          },
          ...{
            opinions: [opinion],
            withdrawn: [],
            decisions: [],
            corroborations: [],
            identification: null,
          },
        },
      ],
    },
    log: { entries: [ENTRY], withheld: 0 },
  };
}
