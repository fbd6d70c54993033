/**
 * A second reader of ANSI/NIST-ITL files in traditional encoding, written from the published layout (NIST SP 500-290, 7.1
 * and annex B) and on nothing of the service: the service goes through a file byte by byte and by what Type-1 announces;
 * this one cuts it by the lengths that the records tell, and each record by its separators.
 */
export interface LaidOutRecord {
  readonly type: number;
  /** By number; items between `|`, subfields between `/`. */
  readonly fields: Readonly<Record<number, string>>;
  readonly image: Buffer | null;
}

/* eslint-disable no-control-regex -- the separators of the standard are control characters */

export function layoutOf(file: Buffer): LaidOutRecord[] {
  const text = file.toString('latin1');
  const records: LaidOutRecord[] = [];
  for (let at = 0; at < text.length;) {
    const [, type = '', length = ''] = /^(\d+)\.0*1:(\d+)\x1d/.exec(text.slice(at, at + 40)) ?? [];
    if (length === '') throw new Error(`No record starts at ${at}`);
    const record = text.slice(at, at + Number(length));
    if (!record.endsWith('\x1c')) throw new Error(`The record at ${at} does not end where it says`);
    records.push(laidOut(Number(type), record.slice(0, -1)));
    at += Number(length);
  }
  return records;
}

function laidOut(type: number, record: string): LaidOutRecord {
  const data = /\x1d\d+\.0*999:/.exec(record);
  const texts = data ? record.slice(0, data.index) : record;
  const fields = texts.split('\x1d').map((field) => {
    const [, number = '', value = ''] = /^\d+\.(\d+):([^]*)$/.exec(field) ?? [];
    if (number === '') throw new Error(`Not a field: ${field.slice(0, 20)}`);
    const said = Buffer.from(value, 'latin1').toString('utf8');
    return [Number(number), said.replaceAll('\x1f', '|').replaceAll('\x1e', '/')] as const;
  });
  const image = data ? Buffer.from(record.slice(data.index + data[0].length), 'latin1') : null;
  return { type, fields: Object.fromEntries(fields), image };
}
