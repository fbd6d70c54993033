import type { EntityManager } from 'typeorm';
import { assertPerson, mayReach } from '../access/index.js';
import type { Case, CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { loadChangeableRecord, mayBeMinor, MINORITY_LABELS, recordPath } from '../records/index.js';
import { SKETCH, type Sketch } from '../sketches/index.js';
import type { Audience } from './audiences.js';
import { diffusionProblems } from './diffusion.problems.js';

/**
 * A sketch that its prefecture may give to an audience, with its case. Whoever is looked for is unknown, by an open case,
 * and found by every prefecture; a supervisor answers for what goes to the public or shows who may have been a minor.
 *
 * @throws Problem `record-not-found`, `record-expunged`, `record-of-other-prefecture`, `record-withdrawn`,
 *   `sheet-by-supervisor`, `person-needed`, `sheet-of-adults-only`, `sheet-of-restricted`, `sheet-of-identified`,
 *   `sheet-without-case`, `case-unusable`, `offence-not-searchable`
 */
export async function loadDiffusable(
  manager: EntityManager,
  ctx: RequestContext,
  cases: CasesService,
  id: string,
  audience: Audience,
): Promise<{ readonly sketch: Sketch; readonly file: Case }> {
  const sketch = await loadChangeableRecord(manager, ctx, SKETCH, id, 'look');
  assertByWhomItMust(ctx, sketch, audience);
  const { number, sharing, identifiedAt, minority, caseId } = sketch;
  const params = { number };
  if (sharing === 'prefecture') {
    const acts = [`POST ${recordPath('sketch', id)}/national-sharing`];
    throw diffusionProblems['sheet-of-restricted']({ params, extensions: { acts } });
  }
  // Of whose age nothing is known, nobody can say it.
  if (audience === 'public' && minority !== 'adult') {
    const params = { number, minority: MINORITY_LABELS[minority] };
    throw diffusionProblems['sheet-of-adults-only']({ params });
  }
  if (identifiedAt) throw diffusionProblems['sheet-of-identified']({ params });
  if (caseId === null) throw diffusionProblems['sheet-without-case']({ params });
  return { sketch, file: await cases.searchable(manager, ctx, caseId, 'look') };
}

function assertByWhomItMust(ctx: RequestContext, sketch: Sketch, audience: Audience): void {
  if (audience !== 'public' && !mayBeMinor(sketch.minority)) return;
  if (!mayReach(ctx, 'sketches.publish', sketch)) throw diffusionProblems['sheet-by-supervisor']();
  assertPerson(ctx.actor, 'sketches.publish');
}
