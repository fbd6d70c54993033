import { DATA, type Field, fieldName, FS, GS, IDC, LEN, RS, US } from './logical-record.js';
import type { LogicalRecord } from './logical-record.js';
import { type TransactionFaultCode, TransactionFault } from './transaction-fault.js';
import { TRANSACTION_LIMITS } from './transaction-limits.js';

/** `10.003:`; older editions write two digits for the field. */
const TAG = /^(\d{1,2})\.(\d{2,9}):/;
const LONGEST_TAG = 13;
const LENGTH = /^\d{1,12}$/;
/** Nothing but printable text, tabs and ends of lines: separators are taken off before. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads one record of tagged fields, which starts at `start`; every position is looked at before it is used. */
export class TaggedRecordReader {
  private readonly fields = new Map<number, Field>();
  private image: Buffer | undefined;
  private items = 0;
  private field = LEN;

  constructor(
    private readonly bytes: Buffer,
    private readonly start: number,
    private readonly type: number,
    /** Which record of the file it is, counted from 1. */
    private readonly place: number,
  ) {}

  /** @throws TransactionFault */
  read(): { readonly record: LogicalRecord; readonly end: number } {
    const end = this.endOfRecord();
    let at = this.tagAt(this.start, end).valueAt;
    at = this.endOfValue(at, end) + 1;
    while (at < end) at = this.readField(at, end);
    if (!this.fields.has(IDC)) throw this.fault('field-missing', IDC);
    const { type, fields, image } = this;
    return { record: { type, fields, ...(image && { image }) }, end };
  }

  /** One beyond the last byte, as field 1 tells, where a file separator has to stand. */
  private endOfRecord(): number {
    const { valueAt, number } = this.tagAt(this.start, this.bytes.length);
    if (number !== LEN) throw this.fault('field-missing', LEN);
    const digits = this.bytes.toString(
      'latin1',
      valueAt,
      this.endOfValue(valueAt, this.bytes.length),
    );
    if (!LENGTH.test(digits)) throw this.fault('length-wrong', LEN);
    const end = this.start + Number(digits);
    if (end > this.bytes.length) throw this.fault('truncated', LEN);
    if (end <= valueAt + digits.length || this.bytes[end - 1] !== FS) {
      throw this.fault('length-wrong', LEN);
    }
    return end;
  }

  /** @returns where the next field starts; `end` after the last */
  private readField(at: number, end: number): number {
    const { valueAt, number } = this.tagAt(at, end);
    this.field = number;
    if (this.fields.has(number) || number === LEN) throw this.fault('field-repeated');
    if (this.fields.size >= TRANSACTION_LIMITS.maxFields) throw this.fault('too-many');
    if (number === DATA) {
      this.image = Buffer.from(this.bytes.subarray(valueAt, end - 1));
      return end;
    }
    const valueEnd = this.endOfValue(valueAt, end);
    // A file separator ends the record, and nothing else does.
    if ((this.bytes[valueEnd] === FS) !== (valueEnd === end - 1)) {
      throw this.fault('separator-misplaced');
    }
    this.fields.set(number, this.valueOf(valueAt, valueEnd));
    return valueEnd + 1;
  }

  private tagAt(at: number, end: number): { readonly valueAt: number; readonly number: number } {
    const head = this.bytes.toString('latin1', at, Math.min(at + LONGEST_TAG, end));
    const [tag, type, number] = TAG.exec(head) ?? [];
    if (tag === undefined) throw this.fault('tag-missing');
    if (Number(type) !== this.type) throw this.fault('tag-of-other-record');
    return { valueAt: at + tag.length, number: Number(number) };
  }

  /** Where the group or file separator stands that ends a value. */
  private endOfValue(at: number, end: number): number {
    for (let index = at; index < end; index += 1) {
      const byte = this.bytes[index];
      if (byte === GS || byte === FS) return index;
    }
    throw this.fault('truncated');
  }

  private valueOf(from: number, to: number): Field {
    const parts = split(this.bytes.subarray(from, to), RS).map((part) => split(part, US));
    this.items += parts.reduce((sum, items) => sum + items.length, 0);
    if (this.items > TRANSACTION_LIMITS.maxItems) throw this.fault('too-many');
    return parts.map((items) => items.map((item) => this.textOf(item)));
  }

  private textOf(item: Buffer): string {
    const text = decoded(item);
    if (text === undefined || CONTROL.test(text)) throw this.fault('text-invalid');
    return text;
  }

  private fault(code: TransactionFaultCode, field = this.field): TransactionFault {
    return new TransactionFault(code, {
      record: this.place,
      field: fieldName(this.type, field),
    });
  }
}

function split(bytes: Buffer, separator: number): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
    parts.push(bytes.subarray(from, at));
    from = at + 1;
  }
  return [...parts, bytes.subarray(from)];
}

function decoded(item: Buffer): string | undefined {
  try {
    return UTF8.decode(item);
  } catch {
    return undefined;
  }
}
