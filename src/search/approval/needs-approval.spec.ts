import type { ApparentModality, Modality } from '../../faces/index.js';
import { needsApproval } from './needs-approval.js';
import type { ProbeMember, ProbeSource, Target } from '../../matching/index.js';

const UPLOAD: ProbeSource = { kind: 'image', sha256: 'a', uploadSha256: 'b' };
const SKETCH: ProbeSource = { kind: 'sketch', recordId: '1', number: 'CAS-2026-000001' };
const PHOTO: ProbeSource = { kind: 'photo', id: '2', number: 'CAS-2026-000002' };

function member(
  source: ProbeSource,
  modality: Modality,
  looksLike: ApparentModality | null,
): ProbeMember {
  const face = { status: 'found', looksLike } as const;
  return { source, modality, face, embedding: new Float32Array(2), traits: {}, recordId: null };
}

const faceless = { ...member({ kind: 'traits' }, 'sketch', null), embedding: null, face: null };
const photograph = member(PHOTO, 'photo', 'photo');

describe('approval', () => {
  it.each<[string, ProbeMember[], Target, boolean]>([
    ['a stored sketch among subjects', [member(SKETCH, 'sketch', 'sketch')], 'subjects', true],
    ['a stored sketch among both', [member(SKETCH, 'sketch', 'unclear')], 'both', true],
    ['a stored sketch among sketches', [member(SKETCH, 'sketch', 'sketch')], 'sketches', false],
    ['a drawing said to be a photograph', [member(UPLOAD, 'photo', 'sketch')], 'subjects', true],
    ['an unclear upload', [member(UPLOAD, 'photo', 'unclear')], 'subjects', true],
    ['an uploaded photograph', [member(UPLOAD, 'photo', 'photo')], 'subjects', false],
    ['a photograph said to be drawn', [member(UPLOAD, 'sketch', 'photo')], 'subjects', true],
    ['a stored photograph', [photograph], 'subjects', false],
    ['a drawing stored as a photograph', [member(PHOTO, 'photo', 'sketch')], 'subjects', true],
    ['a stored image in doubt', [member(PHOTO, 'photo', 'unclear')], 'subjects', true],
    ['a stored image of no known look', [member(PHOTO, 'photo', null)], 'subjects', true],
    ['a sketch beside a photograph', [photograph, member(SKETCH, 'sketch', null)], 'both', true],
    ['traits alone', [faceless], 'subjects', false],
  ])('of %s', (_, members, target, needed) => {
    expect(needsApproval('sketch-to-photo', target, { members })).toBe(needed);
    expect(needsApproval('off', target, { members })).toBe(false);
  });
});
