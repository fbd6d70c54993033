/** A text without the mark of byte order (U+FEFF) that spreadsheets and editors of Windows put before it. */
export const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');
