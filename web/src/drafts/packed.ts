// What somebody has begun, files included, as one row of bytes: how long the JSON is, the JSON, then the files.

interface PackedFile {
  readonly file: { readonly at: number; readonly size: number; readonly type: string };
}

const LENGTH_BYTES = 4;

/** JSON with files in it. */
export async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const files: Blob[] = [];
  let at = 0;
  const json = JSON.stringify(value, (_, each: unknown) => {
    if (!(each instanceof Blob)) return each;
    const packed: PackedFile = { file: { at, size: each.size, type: each.type } };
    files.push(each);
    at += each.size;
    return packed;
  });
  const text = new TextEncoder().encode(json);
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, text.length);
  return new Uint8Array(await new Blob([length, text, ...files]).arrayBuffer());
}

/** The same again; what was packed is known by its shape, which no field of ours has. */
export function unpack(bytes: Uint8Array<ArrayBuffer>): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const begin = LENGTH_BYTES + view.getUint32(0);
  const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, begin));
  return JSON.parse(text, (_, each: unknown) => {
    if (!isPackedFile(each)) return each;
    const { at, size, type } = each.file;
    return new Blob([bytes.slice(begin + at, begin + at + size)], { type });
  });
}

const isPackedFile = (value: unknown): value is PackedFile =>
  typeof value === 'object' && value !== null && 'file' in value && Object.keys(value).length === 1;
