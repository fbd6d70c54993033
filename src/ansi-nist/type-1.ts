import {
  CNT,
  type Field,
  fieldName,
  itemOf,
  type LogicalRecord,
  single,
} from './logical-record.js';
import { type TransactionFaultCode, TransactionFault } from './transaction-fault.js';

/** Type-1: from whom a transaction is, to whom, and in which domain its Type-2 is to be read. */
export interface TransactionHeader {
  /** Field 1.004, TOT. */
  readonly transaction: string;
  /** Field 1.005, DAT: `2026-11-28`. */
  readonly date: string;
  /** Field 1.007, DAI. */
  readonly destination: string;
  /** Field 1.008, ORI. */
  readonly origin: string;
  /** Field 1.009, TCN. */
  readonly control: string;
  /** Field 1.013, DOM; null where it says none. */
  readonly domain: { readonly name: string; readonly version: string | null } | null;
}

const VER = 2;
const TOT = 4;
const DAT = 5;
const DAI = 7;
const ORI = 8;
const TCN = 9;
const NSR = 11;
const NTR = 12;
const DOM = 13;
const GMT = 14;
export const DCS = 15;
const MANDATORY = [VER, CNT, TOT, DAT, DAI, ORI, TCN, NSR, NTR];

/** ANSI/NIST-ITL 1-2011, Update 2013. */
const VERSION = '0501';
/** 1-2000, 1-2007, 1-2011 and its updates of 2013 and 2015: alike in what is read here. */
const VERSIONS_READ: readonly string[] = ['0300', '0400', '0500', VERSION, '0502'];
/** No record of fingerprints that a resolution would be of. */
const NO_RESOLUTION = '00.00';
/** Character sets by number. NIST's own older tools refuse a file that declares any: it is done where it must be. */
export const UTF8_DECLARED: Field = [['3', 'UTF-8']];
/** 7-bit ASCII and UTF-8, of which it is a part. */
const CHARACTER_SETS_READ: readonly number[] = [0, 3];

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;

/** @param at the moment that it is made, of which it tells Greenwich time */
export function headerRecord(header: TransactionHeader, at: Date): LogicalRecord {
  const { transaction, date, destination, origin, control, domain } = header;
  const greenwich = at.toISOString().replace(/\.\d+|[-:T]/g, '');
  return {
    type: 1,
    fields: new Map([
      [VER, single(VERSION)],
      [TOT, single(transaction)],
      [DAT, single(compactDay(date))],
      [DAI, single(destination)],
      [ORI, single(origin)],
      [TCN, single(control)],
      [NSR, single(NO_RESOLUTION)],
      [NTR, single(NO_RESOLUTION)],
      ...(domain ? [[DOM, [[domain.name, domain.version ?? '']]] as const] : []),
      [GMT, single(greenwich)],
    ]),
  };
}

/** @throws TransactionFault */
export function readHeader(record: LogicalRecord): TransactionHeader {
  const missing = MANDATORY.find((field) => (record.fields.get(field)?.[0]?.[0] ?? '') === '');
  if (missing !== undefined) throw faultAt('field-missing', missing);
  const said = (field: number) => itemOf(record, field) ?? '';
  if (!VERSIONS_READ.includes(said(VER))) throw faultAt('version-unsupported', VER);
  assertCharacterSet(record);
  const date = calendarDay(said(DAT));
  if (date === undefined) throw faultAt('value-invalid', DAT);
  const [name = '', version = ''] = record.fields.get(DOM)?.[0] ?? [];
  return {
    transaction: said(TOT),
    date,
    destination: said(DAI),
    origin: said(ORI),
    control: said(TCN),
    domain: name === '' ? null : { name, version: version === '' ? null : version },
  };
}

function assertCharacterSet({ fields }: LogicalRecord): void {
  for (const [number = ''] of fields.get(DCS) ?? []) {
    if (!/^\d{1,3}$/.test(number)) throw faultAt('value-invalid', DCS);
    if (!CHARACTER_SETS_READ.includes(Number(number))) throw faultAt('encoding-unsupported', DCS);
  }
}

/** `20261128` of `2026-11-28`. */
export const compactDay = (day: string): string => day.replaceAll('-', '');

/** `2026-11-28` of `20261128`; undefined of what is no day of the calendar. */
export function calendarDay(compact: string): string | undefined {
  const [, year, month, day] = DAY.exec(compact) ?? [];
  if (year === undefined) return undefined;
  const written = `${year}-${month}-${day}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
  return isDay ? written : undefined;
}

const faultAt = (code: TransactionFaultCode, field: number) =>
  new TransactionFault(code, { record: 1, field: fieldName(1, field) });
