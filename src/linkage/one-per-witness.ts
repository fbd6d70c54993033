import { type EntityManager, In } from 'typeorm';
import { Sketch, withMaking, witnessOf } from '../sketches/index.js';
import { LinkAlert } from './link-alert.entity.js';

/**
 * Of sketches that resemble one, those to alert: two by one witness are one memory, which is told once. Nobody is told
 * of a sketch by the same witness, of a second one of a witness of whom they are told, nor of a pair of witnesses who
 * were alerted by other sketches of theirs.
 *
 * @param alike best first
 */
export async function onePerWitness<C extends { readonly candidateId: string }>(
  manager: EntityManager,
  sketchId: string,
  alike: readonly C[],
): Promise<C[]> {
  const sketches = await sketchesOf(manager, [
    sketchId,
    ...alike.map(({ candidateId }) => candidateId),
  ]);
  const own = sketches.find(({ id }) => id === sketchId);
  if (!own) return [];
  const told = new Set([witnessOf(own), ...(await alertedWith(manager, own))]);
  return alike.filter(({ candidateId }) => {
    const other = sketches.find(({ id }) => id === candidateId);
    if (!other || told.has(witnessOf(other))) return false;
    told.add(witnessOf(other));
    return true;
  });
}

/** Witnesses with whom that of a sketch is alerted by another of their sketches, both of them in use. */
async function alertedWith(manager: EntityManager, sketch: Sketch): Promise<string[]> {
  if (sketch.caseId === null) return [];
  const ofCase = await withMaking(manager.createQueryBuilder(Sketch, 'record'))
    .where({ caseId: sketch.caseId, status: 'active' })
    .getMany();
  const siblings = ofCase
    .filter((one) => one.id !== sketch.id && witnessOf(one) === witnessOf(sketch))
    .map(({ id }) => id);
  if (siblings.length === 0) return [];
  const alerts = await manager.findBy(LinkAlert, [
    { probeId: In(siblings) },
    { candidateId: In(siblings) },
  ]);
  const others = alerts.flatMap(({ probeId, candidateId }) => [probeId, candidateId]);
  return (await sketchesOf(manager, others)).map(witnessOf);
}

/** Those of these sketches that are in use. */
function sketchesOf(manager: EntityManager, ids: readonly string[]): Promise<Sketch[]> {
  return withMaking(manager.createQueryBuilder(Sketch, 'record'))
    .where({ id: In(ids), status: 'active' })
    .getMany();
}
