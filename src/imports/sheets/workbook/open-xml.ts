import sax from 'sax';

/** An element as it opens: its name without a prefix of a namespace, and its attributes by theirs. */
export type Attributes = Readonly<Record<string, string | undefined>>;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML piece by piece; nothing outside of it is ever fetched, and no entity but those of XML is known. */
export function xmlReader({ open, text, close }: XmlHandlers) {
  const parser = sax.parser(true, { position: false });
  parser.onerror = (failure) => {
    throw failure;
  };
  parser.onopentag = ({ name, attributes }) => {
    const plain = Object.entries(attributes as Attributes).map(
      ([key, value]) => [withoutPrefix(key), value] as const,
    );
    open?.(withoutPrefix(name), Object.fromEntries(plain));
  };
  parser.ontext = (piece) => text?.(piece);
  parser.oncdata = (piece) => text?.(piece);
  parser.onclosetag = (name) => close?.(withoutPrefix(name));
  return parser;
}

/** Reads the whole of a part of a workbook. */
export async function readXml(
  part: AsyncIterable<Buffer> | undefined,
  handlers: XmlHandlers,
): Promise<void> {
  if (!part) return;
  const reader = xmlReader(handlers);
  const decoder = new TextDecoder();
  for await (const bytes of part) reader.write(decoder.decode(bytes, { stream: true }));
  reader.write(decoder.decode()).close();
}
