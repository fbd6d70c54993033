import { checklistOf } from '../../src/adjudication/index.js';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

const NOTHING = '00000000-0000-4000-8000-000000000000';

/** Bodies that pass validation, and change as little as may be. */
const OPINION = { outcome: 'inconclusive', checklist: checklistOf('similar'), remarks: 'why' };
const BODIES: readonly (readonly [RegExp, object])[] = [
  [/^PATCH .*photos/, { pose: 'frontal' }],
  [/^PATCH .*(sketches|subjects|cases)/, { version: 999 }],
  [/^DELETE .*(sketches|subjects)\/\{id\}$/, { reason: 'why' }],
  [/^DELETE .*images\/\{imageId\}$/, { reason: 'why' }],
  [/^PUT .*image-order$/, { images: [] }],
  [/(restoration|national-sharing)$/, { reason: 'why' }],
  [/adjudications\/withdrawal$/, { reason: 'why' }],
  [/^PUT .*face-box$/, { box: { x: 90, y: 120, width: 220, height: 240 } }],
  [/^POST .*openings$/, { prefecture: 'AGA', until: TOMORROW, reason: 'why' }],
  [/link-alerts.*adjudications$/, { outcome: 'inconclusive', reason: 'why' }],
  [/duplicates.*decisions$/, { outcome: 'later', reason: 'why' }],
  [/duplicates.*undo$/, { decisionId: NOTHING, reason: 'why' }],
  [/(candidates|blind).*adjudications$/, OPINION],
  [/decisions$/, { outcome: 'inconclusive', reason: 'why' }],
  [/corroborations$/, { kind: 'fingerprints', evidence: 'why' }],
  [/reviews$/, { remark: 'why' }],
  [/revocation$/, { reason: 'why' }],
  [/expungement$/, { ground: 'error', reference: 'x', dryRun: true }],
  [/court-outcomes$/, { csv: 'x', dryRun: true }],
  [/exchange-disclosures$/, { agency: 'X', recipient: 'x', purpose: 'why', caseId: NOTHING }],
  [/sketches.*disclosures$/, { audience: 'police', recipient: 'x', purpose: 'why', contact: 'x' }],
  [/disclosures$/, { recipient: 'why', purpose: 'why' }],
];

/** @param route as in `POST /api/v1/cases`; undefined for a route that is asked without a body */
export function leastBody(route: string): object | undefined {
  return BODIES.find(([pattern]) => pattern.test(route))?.[1];
}
