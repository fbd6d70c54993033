import { CNT, fieldName, IDC, itemOf, type LogicalRecord } from './logical-record.js';
import { TaggedRecordReader } from './read-fields.js';
import { type TransactionFaultCode, TransactionFault } from './transaction-fault.js';
import { TRANSACTION_LIMITS } from './transaction-limits.js';
import { readHeader, type TransactionHeader } from './type-1.js';

/** A file of ANSI/NIST-ITL in traditional encoding. */
export interface Transaction {
  readonly header: TransactionHeader;
  /** Without Type-1. */
  readonly records: readonly PlacedRecord[];
  /** Types of the records that are binary throughout (3 to 8), of fingerprints and signatures: not read. */
  readonly passedOver: readonly number[];
}

export interface PlacedRecord extends LogicalRecord {
  /** Which record of the file, Type-1 being the first. */
  readonly place: number;
}

/** What Type-1 says that follows it. */
interface Announced {
  readonly type: number;
  readonly idc: number;
}

const NUMBER = /^\d{1,3}$/;
const isBinaryThroughout = (type: number) => type >= 3 && type <= 8;

/**
 * Reads a transaction, or says what is wrong with it and where. Nothing is guessed: each record has to be as long as it
 * says, and be the one that Type-1 announces.
 *
 * @throws TransactionFault
 */
export function readTransaction(bytes: Buffer): Transaction {
  if (bytes.length > TRANSACTION_LIMITS.maxBytes) throw faultOf('too-large', 1);
  const first = new TaggedRecordReader(bytes, 0, 1, 1).read();
  const header = readHeader(first.record);
  const records: PlacedRecord[] = [];
  const passedOver: number[] = [];
  let at = first.end;
  for (const [index, announced] of announcedIn(first.record).entries()) {
    const place = index + 2;
    if (at >= bytes.length) throw faultOf('truncated', place);
    if (isBinaryThroughout(announced.type)) {
      at = endOfBinary(bytes, at, announced, place);
      passedOver.push(announced.type);
      continue;
    }
    const { record, end } = new TaggedRecordReader(bytes, at, announced.type, place).read();
    assertIdc(record, announced, place);
    records.push({ ...record, place });
    at = end;
  }
  if (at < bytes.length) throw faultOf('bytes-left-over', passedOver.length + records.length + 1);
  return { header, records, passedOver };
}

/** @throws TransactionFault where the contents that Type-1 lists do not add up */
function announcedIn({ fields }: LogicalRecord): Announced[] {
  const wrong = () => faultOf('content-wrong', 1, fieldName(1, CNT));
  const [[first, count] = [], ...others] = fields.get(CNT) ?? [];
  if (first !== '1' || count === undefined || !NUMBER.test(count)) throw wrong();
  if (others.length !== Number(count)) throw wrong();
  if (others.length > TRANSACTION_LIMITS.maxRecords) {
    throw faultOf('too-many', 1, fieldName(1, CNT));
  }
  return others.map(([type = '', idc = '', ...more]) => {
    if (more.length > 0 || ![type, idc].every((one) => NUMBER.test(one))) throw wrong();
    const announced = { type: Number(type), idc: Number(idc) };
    if (announced.type < 2 || announced.type > 99) throw wrong();
    return announced;
  });
}

/** Records of types 3 to 8 start with their length, in four bytes, and their designation character. */
function endOfBinary(bytes: Buffer, at: number, { idc }: Announced, place: number): number {
  if (at + 5 > bytes.length) throw faultOf('truncated', place);
  const length = bytes.readUInt32BE(at);
  if (length < 5) throw faultOf('length-wrong', place);
  if (at + length > bytes.length) throw faultOf('truncated', place);
  if (bytes[at + 4] !== idc) throw faultOf('content-wrong', place);
  return at + length;
}

function assertIdc(record: LogicalRecord, { type, idc }: Announced, place: number): void {
  const said = itemOf(record, IDC) ?? '';
  if (NUMBER.test(said) && Number(said) === idc) return;
  throw faultOf('content-wrong', place, fieldName(type, IDC));
}

const faultOf = (code: TransactionFaultCode, record: number, field: string | null = null) =>
  new TransactionFault(code, { record, field });
