import { DATA, fieldName, itemOf, type LogicalRecord, single } from './logical-record.js';
import type { PlacedRecord } from './read-transaction.js';
import { type TransactionFaultCode, TransactionFault } from './transaction-fault.js';
import { calendarDay, compactDay } from './type-1.js';

/** What a Type-10 record shows: a face, or the scar, mark or tattoo that it is about. */
export type BodyImageKind = 'FACE' | 'SCAR' | 'MARK' | 'TATTOO';
/** Of those of the standard, what is written or read here. */
export type ImageCompression = 'JPEGB' | 'JPEGL' | 'PNG';

/** Type-10: an image of a face, scar, mark or tattoo; by field number and name in docs/exchange.md. */
export interface BodyImage {
  readonly kind: BodyImageKind;
  /** 10.004 SRC. */
  readonly source: string;
  /** 10.005 PHD: `2026-11-28`. */
  readonly takenOn: string;
  /** 10.006 HLL and 10.007 VLL. */
  readonly width: number;
  readonly height: number;
  /** 10.011 CGA. */
  readonly compression: ImageCompression;
  /** 10.012 CSP. */
  readonly colourSpace: string;
  /** 10.020 POS. */
  readonly pose: string | null;
  /** 10.023 PAS: its code and, of `VENDOR`, a description. */
  readonly acquisition: readonly [code: string, described?: string] | null;
  /** 10.026 SXS. */
  readonly descriptions: readonly string[];
  /** 10.027 SEC. */
  readonly eyes: string | null;
  /** 10.028 SHC. */
  readonly hair: readonly string[];
  /** 10.038 COM. */
  readonly comment: string | null;
  /** 10.039 T10: the same of records that show the same picture. */
  readonly sameAs: number | null;
  /** 10.040 SMT, of a scar, mark or tattoo: where it is, by code of NCIC. */
  readonly smt: readonly string[];
  readonly bytes: Buffer;
}

const IMT = 3;
const SRC = 4;
const PHD = 5;
const HLL = 6;
const VLL = 7;
const SLC = 8;
const THPS = 9;
const TVPS = 10;
const CGA = 11;
const CSP = 12;
const SAP = 13;
const POS = 20;
const PAS = 23;
const SXS = 26;
const SEC = 27;
const SHC = 28;
const COM = 38;
const T10 = 39;
const SMT = 40;
const SMD = 42;

/** The standard's most of each, in one record. */
export const MOST_SMT = 3;
const MOST_HAIR = 2;
const LONGEST_COMMENT = 126;

const MANDATORY = [IMT, SRC, PHD, HLL, VLL, SLC, THPS, TVPS, CGA, CSP];
const KINDS: readonly string[] = ['FACE', 'SCAR', 'MARK', 'TATTOO'] satisfies BodyImageKind[];
const COMPRESSIONS: readonly string[] = ['JPEGB', 'JPEGL', 'PNG'] satisfies ImageCompression[];
const SIDE = /^[1-9]\d{0,4}$/;
/** Of an unknown scale: pixels are square. */
const [NO_SCALE, SQUARE] = ['0', '1'];
/** A profile of acquisition that is not known. */
const UNKNOWN_PROFILE = '0';

export function bodyImageRecord(image: BodyImage): LogicalRecord {
  const isFace = image.kind === 'FACE';
  return {
    type: 10,
    fields: new Map([
      [IMT, single(image.kind)],
      [SRC, single(image.source)],
      [PHD, single(compactDay(image.takenOn))],
      [HLL, single(String(image.width))],
      [VLL, single(String(image.height))],
      [SLC, single(NO_SCALE)],
      [THPS, single(SQUARE)],
      [TVPS, single(SQUARE)],
      [CGA, single(image.compression)],
      [CSP, single(image.colourSpace)],
      ...(isFace ? faceFields(image) : markFields(image)),
      ...optional(COM, image.comment?.slice(0, LONGEST_COMMENT)),
      ...optional(T10, image.sameAs === null ? null : String(image.sameAs)),
    ]),
    image: image.bytes,
  };
}

function faceFields({ pose, acquisition, descriptions, eyes, hair }: BodyImage) {
  return [
    [SAP, single(UNKNOWN_PROFILE)] as const,
    ...optional(POS, pose),
    ...(acquisition ? [[PAS, [acquisition.map((one) => one ?? '')]] as const] : []),
    ...listed(SXS, descriptions),
    ...optional(SEC, eyes),
    ...listed(SHC, hair.slice(0, MOST_HAIR)),
  ];
}

function markFields({ kind, smt }: BodyImage) {
  // Of a tattoo the standard asks for class and subclass, too: what it shows is told in Type-2 instead.
  const described = kind === 'TATTOO' ? [] : [[SMD, single(kind)] as const];
  return [...listed(SMT, smt.slice(0, MOST_SMT)), ...described];
}

const optional = (field: number, item: string | null | undefined) =>
  item ? [[field, single(item)] as const] : [];
const listed = (field: number, items: readonly string[]) =>
  items.length > 0 ? [[field, items.map((item) => [item])] as const] : [];

/**
 * An image of a face, scar, mark or tattoo; undefined of another part of the body, which is not read.
 * @throws TransactionFault
 */
export function readBodyImage(record: PlacedRecord): BodyImage | undefined {
  const faultAt = (code: TransactionFaultCode, field: number) =>
    new TransactionFault(code, { record: record.place, field: fieldName(10, field) });
  const missing = MANDATORY.find((field) => (itemOf(record, field) ?? '') === '');
  if (missing !== undefined) throw faultAt('field-missing', missing);
  const said = (field: number) => itemOf(record, field) ?? '';
  if (!KINDS.includes(said(IMT))) return undefined;
  const sideFault = [HLL, VLL].find((field) => !SIDE.test(said(field)));
  if (sideFault !== undefined) throw faultAt('value-invalid', sideFault);
  const takenOn = calendarDay(said(PHD));
  if (takenOn === undefined) throw faultAt('value-invalid', PHD);
  if (!COMPRESSIONS.includes(said(CGA))) throw faultAt('encoding-unsupported', CGA);
  if (!record.image || record.image.length === 0) throw faultAt('field-missing', DATA);
  return {
    kind: said(IMT) as BodyImageKind,
    source: said(SRC),
    takenOn,
    width: Number(said(HLL)),
    height: Number(said(VLL)),
    compression: said(CGA) as ImageCompression,
    colourSpace: said(CSP),
    ...saidOfFace(record),
    sameAs: Number(said(T10)) || null,
    smt: firstItems(record, SMT),
    bytes: record.image,
  };
}

function saidOfFace(record: LogicalRecord) {
  const [code = '', described = ''] = record.fields.get(PAS)?.[0] ?? [];
  const acquisition: BodyImage['acquisition'] =
    code === '' ? null : described === '' ? [code] : [code, described];
  return {
    pose: itemOf(record, POS) ?? null,
    acquisition,
    descriptions: firstItems(record, SXS),
    eyes: itemOf(record, SEC) ?? null,
    hair: firstItems(record, SHC),
    comment: itemOf(record, COM) ?? null,
  };
}

function firstItems({ fields }: LogicalRecord, field: number): string[] {
  return (fields.get(field) ?? []).map(([item = '']) => item).filter((item) => item !== '');
}
