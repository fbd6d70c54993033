import { type EntityManager, In } from 'typeorm';
import { Sketch, withMaking, witnessOf } from '../sketches/index.js';
import { LinkAlert } from './link-alert.entity.js';

/**
 * Of sketches that resemble a record, those to alert: two by one witness are one memory, which is told once. Nobody is
 * told of a sketch by the same witness, nor of a second one of a witness of whom they are told: by this record, or by
 * another sketch of its witness.
 *
 * @param alike best first
 */
export async function onePerWitness<C extends { readonly candidateId: string }>(
  manager: EntityManager,
  recordId: string,
  alike: readonly C[],
): Promise<C[]> {
  const ids = [recordId, ...alike.map(({ candidateId }) => candidateId)];
  const sketches = await sketchesOf(manager, ids);
  // None of a subject, whom no witness drew.
  const own = sketches.find(({ id }) => id === recordId);
  const memory = own ? await sameMemory(manager, own) : [recordId];
  const told = new Set([...(own ? [witnessOf(own)] : []), ...(await alertedWith(manager, memory))]);
  return alike.filter(({ candidateId }) => {
    const other = sketches.find(({ id }) => id === candidateId);
    if (!other || told.has(witnessOf(other))) return false;
    told.add(witnessOf(other));
    return true;
  });
}

/** The sketch, and those of its case in use that are by the same witness. */
async function sameMemory(manager: EntityManager, sketch: Sketch): Promise<string[]> {
  if (sketch.caseId === null) return [sketch.id];
  const ofCase = await withMaking(manager.createQueryBuilder(Sketch, 'record'))
    .where({ caseId: sketch.caseId, status: 'active' })
    .getMany();
  return ofCase.filter((one) => witnessOf(one) === witnessOf(sketch)).map(({ id }) => id);
}

/** Witnesses by whose sketches in use one of these records is alerted. */
async function alertedWith(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
  const alerts = await manager.findBy(LinkAlert, [{ probeId: In(ids) }, { candidateId: In(ids) }]);
  const others = alerts.flatMap(({ probeId, candidateId }) => [probeId, candidateId]);
  return (await sketchesOf(manager, others)).map(witnessOf);
}

/** Those of these records that are sketches in use. */
function sketchesOf(manager: EntityManager, ids: readonly string[]): Promise<Sketch[]> {
  return withMaking(manager.createQueryBuilder(Sketch, 'record'))
    .where({ id: In(ids), status: 'active' })
    .getMany();
}
