/** Markup that is well-formed XML, and so is read alike as SVG and as HTML. */
export class Markup {
  constructor(readonly text: string) {}
}

type Child = Markup | string | number;

/** Elements that HTML does not close. */
const VOID = new Set(['meta', 'img']);

/** An element; every string in it, attributes included, is taken for text and escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Child[]
): Markup {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `<${name}${told.join('')}`;
  if (VOID.has(name)) return new Markup(`${open} />`);
  return new Markup(`${open}>${concatenated(children).text}</${name}>`);
}

/** Children one after the other; text is escaped, markup is not. */
export function concatenated(children: readonly Child[]): Markup {
  return new Markup(
    children.map((child) => (child instanceof Markup ? child.text : escaped(child))).join(''),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(value: string | number): string {
  return (
    String(value)
      .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
      // Characters that XML knows no way to write.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  );
}
