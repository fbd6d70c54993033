/**
 * What stands on each page of an uncompressed PDF: its runs in the order they were drawn, each as it
 * is read. Only for files of the PDF library that the report uses.
 */
export function pdfText(pdf: Buffer): readonly (readonly string[])[] {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of pdf
    .toString('latin1')
    .matchAll(/^(\d+) 0 obj\n([^]*?)\nendobj/gm)) {
    objects.set(id, body);
  }
  const at = (name: string, body: string) =>
    objects.get(new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? '') ?? '';
  const pages = [...objects.values()].filter((body) => body.includes('/Type /Page\n'));
  return pages.map((page) => {
    const resources = at('Resources', page);
    const glyphs = (font: string) => glyphTexts(at('ToUnicode', at(font, resources)));
    const shown = at('Contents', page).matchAll(/^BT\n([^]*?)\nET$/gm);
    return [...shown].map(([, run = '']) => {
      // In several pieces where a mark stands above or below its letter.
      const pieces = [...run.matchAll(/\[(.*?)\] TJ/g)].map(([, codes]) => codes);
      return read(pieces.join(' '), glyphs(/\/(F\d+) /.exec(run)?.[1] ?? ''));
    });
  });
}

function glyphTexts(cmap: string): readonly string[] {
  const ranges = [...cmap.matchAll(/<[\da-f]{4}> <[\da-f]{4}> \[(.*?)\]/g)];
  return ranges.flatMap(([, list = '']) =>
    [...list.matchAll(/<([\da-f ]*)>/g)].map(([, hex = '']) =>
      String.fromCharCode(...(hex.match(/[\da-f]{4}/g) ?? []).map((unit) => parseInt(unit, 16))),
    ),
  );
}

function read(codes: string, glyphs: readonly string[]): string {
  const texts = [...codes.matchAll(/<([\da-f]+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/[\da-f]{4}/g) ?? [])
    .map((code) => glyphs[parseInt(code, 16)] ?? '');
  // Arabic letters are drawn from the left, and read from the right.
  return (/[\u0600-\u06ff]/.test(texts.join('')) ? texts.reverse() : texts).join('');
}
