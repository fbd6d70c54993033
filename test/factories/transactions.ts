import {
  type BodyImage,
  bodyImageRecord,
  headerRecord,
  single,
  writeTransaction,
} from '../../src/ansi-nist/index.js';

export const HEADER = {
  transaction: 'COMPOSITE',
  date: '2026-11-28',
  destination: 'INTERPOL-RABAT',
  origin: 'MA-CAS',
  control: 'CAS-2026-000123',
  domain: { name: 'MIRSAM', version: '1.0' },
};

/** A face of four pixels' worth of bytes, separators among them. */
export const FACE: BodyImage = {
  kind: 'FACE',
  source: 'MA-CAS',
  takenOn: '2026-11-27',
  width: 400,
  height: 520,
  compression: 'PNG',
  colourSpace: 'GRAY',
  pose: 'F',
  acquisition: ['VENDOR', 'COMPOSITE SKETCH'],
  descriptions: ['DARK GLASSES', 'BEARD'],
  eyes: 'BRO',
  hair: ['BLK'],
  comment: 'De mémoire : témoin à 5 m',
  sameAs: 1,
  smt: [],
  bytes: Buffer.from([0x89, 0x50, 0x1c, 0x1d, 0x1e, 0x1f, 0x00, 0xff, 0x1c]),
};

export const SCAR: BodyImage = {
  ...{ ...FACE, kind: 'SCAR', pose: null, acquisition: null, descriptions: [], eyes: null },
  ...{ hair: [], comment: null, smt: ['SC L CHK', 'SC CHIN'] },
};

/** A transaction of a description, a face and a scar. */
export function transaction(images: readonly BodyImage[] = [FACE, SCAR]): Buffer {
  const described = {
    type: 2,
    fields: new Map([
      [24, single('M')],
      [900, single('شارب، Agadir')],
    ]),
  };
  const at = new Date('2026-11-28T09:30:00.5Z');
  return writeTransaction(headerRecord(HEADER, at), [described, ...images.map(bodyImageRecord)]);
}

/** The same file with one text in place of another, and each length as it was. */
export function forged(file: Buffer, was: string, is: string): Buffer {
  return Buffer.from(file.toString('latin1').replace(was, is), 'latin1');
}
