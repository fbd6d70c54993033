/** A table as an office keeps it: French headings, days and words, some in Arabic, and what goes wrong in such tables. */
export const OFFICE_SHEET = [
  'Référence;Image;Sexe;Âge de;Âge à;Cheveux;Date du dessin;Affaire',
  'P-0001;p1.png;Homme;25;35;Noirs;31/12/2024;GESTARR-2024-1',
  'P-0002;p2.png;ذكر;vingt;30;Bruns;31/02/2024;GESTARR-2024-2',
  ';p3.png;Femme;;;;;',
  '',
  'P-0001;p1.png;Homme;25;35;Noirs;31/12/2024;GESTARR-2024-1',
  'P-0004;absente.png;F;40;35;châtains;2024-12-01;GESTARR-2024-1',
  ';;;;;;;',
  '',
].join('\r\n');

/** Bytes of Windows-1252 and Windows-1256, of which Node.js writes neither. */
const HIGH: Readonly<Record<'windows-1252' | 'windows-1256', ReadonlyMap<string, number>>> = {
  'windows-1252': highBytes('windows-1252'),
  'windows-1256': highBytes('windows-1256'),
};

function highBytes(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 128 }, (_, at) => at + 128);
  return new Map(bytes.map((byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
}

/** A text in an encoding that spreadsheets save in. */
export function encoded(
  text: string,
  encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be-bom' | 'windows-1252' | 'windows-1256',
): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be-bom') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  return Buffer.from(
    [...text].map((one) => {
      const byte = one < '\u0080' ? one.charCodeAt(0) : HIGH[encoding].get(one);
      if (byte === undefined) throw new Error(`${encoding} has no ${one}`);
      return byte;
    }),
  );
}
