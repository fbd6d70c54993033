import type { TraitSet } from '../../traits/index.js';
import type { Protocol } from '../protocol/protocol.js';
import { fs2kTraits } from './fs2k-attributes.js';

/** What is true of everybody of a protocol, in its order; nothing is known of strangers. */
export interface Truth {
  readonly gallery: readonly TraitSet[];
  readonly probes: readonly TraitSet[];
}

/**
 * @param column with FS2K attributes
 * @throws Error when a cell has none
 */
export function truthOf({ gallery, probes }: Protocol, column: string): Truth {
  const of = (images: Protocol['gallery']) =>
    images.map(({ columns }) => fs2kTraits(columns[column] ?? '{}'));
  return { gallery: of(gallery), probes: of(probes) };
}
