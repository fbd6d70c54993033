/** Field 1.013: whose Type-2 it is. Another number, or another meaning of one, is another version. */
export const DOMAIN = { name: 'MIRSAM', version: '1.0' };

/** Type-2 of our domain, by number. Those below 100 are numbered and written as the FBI's EBTS has them. */
export const TYPE_2 = {
  birthDate: 22,
  age: 23,
  sex: 24,
  marks: 26,
  eyes: 31,
  hair: 32,
  kind: 901,
  number: 902,
  prefecture: 903,
  datedOn: 904,
  traits: 905,
  height: 906,
  minority: 907,
  origin: 908,
  witnessConfidence: 909,
  fullName: 910,
  notice: 911,
} as const;

/** A file of ours is read by people, too. */
export const NOTICE =
  'A lead, never an identification. What a witness said is told with its certainty in field 2.905.';
