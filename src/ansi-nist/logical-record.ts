/** What stands between unit separators, text as it was written. */
type Item = string;
/** What stands between record separators. */
export type Subfield = readonly Item[];
/** What stands between group separators. */
export type Field = readonly Subfield[];

/** A record of tagged fields, as ANSI/NIST-ITL has them; field 1, its length, is the writer's and the reader's alone. */
export interface LogicalRecord {
  readonly type: number;
  readonly fields: ReadonlyMap<number, Field>;
  /** Field 999: the image, byte for byte. */
  readonly image?: Buffer;
}

/** File, group, record and unit separator. */
export const FS = 0x1c;
export const GS = 0x1d;
export const RS = 0x1e;
export const US = 0x1f;

export const LEN = 1;
export const IDC = 2;
export const CNT = 3;
export const DATA = 999;

/** `10.003`, as people and the standard call a field. */
export const fieldName = (type: number, field: number): string =>
  `${type}.${String(field).padStart(3, '0')}`;

/** A field of one item. */
export const single = (item: Item): Field => [[item]];

/** The only item of a field; undefined of a field that is not there. */
export function itemOf({ fields }: LogicalRecord, field: number): Item | undefined {
  return fields.get(field)?.[0]?.[0];
}
