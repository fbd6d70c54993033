/** How a field is written: https://protobuf.dev/programming-guides/encoding */
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH_PREFIXED = 2;
const FIXED_32 = 5;

/**
 * The fields of a protobuf message, by their numbers. Numbers of a fixed width are skipped: nothing
 * that is read here has any.
 */
export class ProtobufMessage {
  private readonly varints = new Map<number, number[]>();
  private readonly parts = new Map<number, Uint8Array[]>();
  private at = 0;

  /** @throws Error when the bytes end within a field, or are no message */
  constructor(private readonly bytes: Uint8Array) {
    while (this.at < bytes.length) this.readField();
  }

  /** Whole numbers, whether each is written as a field of its own or all in one. */
  numbers(field: number): readonly number[] {
    const packed = (this.parts.get(field) ?? []).flatMap((part) => allVarints(part));
    return [...(this.varints.get(field) ?? []), ...packed];
  }

  bytesOf(field: number): readonly Uint8Array[] {
    return this.parts.get(field) ?? [];
  }

  texts(field: number): readonly string[] {
    return this.bytesOf(field).map((part) => Buffer.from(part).toString('utf8'));
  }

  messages(field: number): readonly ProtobufMessage[] {
    return this.bytesOf(field).map((part) => new ProtobufMessage(part));
  }

  private readField(): void {
    const key = this.varint();
    const [field, kind] = [key >>> 3, key & 7];
    if (kind === VARINT) append(this.varints, field, this.varint());
    else if (kind === LENGTH_PREFIXED) append(this.parts, field, this.take(this.varint()));
    else if (kind === FIXED_64) this.take(8);
    else if (kind === FIXED_32) this.take(4);
    else throw new Error(`protobuf: field ${field} is written in an unknown way (${kind})`);
  }

  private varint(): number {
    const [value, next] = varintAt(this.bytes, this.at);
    this.at = next;
    return value;
  }

  private take(length: number): Uint8Array {
    const end = this.at + length;
    if (length < 0 || end > this.bytes.length) throw truncated();
    const part = this.bytes.subarray(this.at, end);
    this.at = end;
    return part;
  }
}

function allVarints(bytes: Uint8Array): number[] {
  const values: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const [value, next] = varintAt(bytes, at);
    values.push(value);
    at = next;
  }
  return values;
}

/** Seven bits in each byte, the lowest first; of 64 bits the highest is the sign. */
function varintAt(bytes: Uint8Array, from: number): readonly [value: number, next: number] {
  let value = 0n;
  for (let at = from, shift = 0n; at < bytes.length; at++, shift += 7n) {
    const byte = bytes[at] ?? 0;
    value |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) return [Number(BigInt.asIntN(64, value)), at + 1];
  }
  throw truncated();
}

function append<T>(fields: Map<number, T[]>, field: number, value: T): void {
  const values = fields.get(field);
  if (values) values.push(value);
  else fields.set(field, [value]);
}

function truncated(): Error {
  return new Error('protobuf: the bytes end within a field');
}
