import { Random } from '../common/index.js';

interface WithId {
  readonly id: string;
}

/**
 * An order by a draw for each record: the same for one seed every time, whatever order they came
 * in, so that nothing of the ranks shows.
 */
export function blindOrder(seed: string): (a: WithId, b: WithId) => number {
  const drawn = ({ id }: WithId) => new Random(`${seed}/${id}`).next();
  return (a, b) => drawn(a) - drawn(b) || a.id.localeCompare(b.id, 'en');
}
