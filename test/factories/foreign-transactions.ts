import {
  type BodyImage,
  bodyImageRecord,
  headerRecord,
  single,
  writeTransaction,
} from '../../src/ansi-nist/index.js';
import { FACE, HEADER } from './transactions.js';

/** What another country's service sends, which knows nothing of ours: the fields of EBTS, and codes of NCIC. */
export function foreignTransaction(bytes: Buffer, said: Partial<BodyImage> = {}): Buffer {
  const fields = new Map([
    [18, single('FICTIF, Idriss')],
    [22, single('19900502')],
    [23, single('2535')],
    [24, single('M')],
    [25, single('U')],
    [26, [['SC CHIN'], ['TAT NECK']]],
    [31, single('BRO')],
    [32, single('BLD')],
  ]);
  const plain = { descriptions: ['DARK GLASSES', 'HAT'], comment: null, acquisition: null };
  const face = { ...FACE, ...plain, hair: ['BAL'], pose: 'F', bytes, ...said };
  const scar = { ...face, kind: 'SCAR' as const, smt: ['SC CHIN', 'SC FHD'] };
  const header = { ...HEADER, domain: null, origin: 'FR-SLPJ', control: 'LYON-77' };
  const pictures = [face, scar].map(bodyImageRecord);
  return writeTransaction(headerRecord(header, new Date()), [{ type: 2, fields }, ...pictures]);
}
