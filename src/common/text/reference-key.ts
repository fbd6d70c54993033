/**
 * What is the same for two ways of writing a reference: compatibility forms and case (NFKC, folded), whatever
 * stands between its parts (dashes, white space, slashes, dots, low lines), and characters that are not seen. Made when a reference is kept and when
 * one is looked for; a change of it takes a migration that makes the kept ones anew.
 */
export function referenceKey(reference: string): string {
  return (
    reference
      .normalize('NFKC')
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu, '')
      .replace(/[\p{Pd}\s\p{White_Space}_/.]+/gu, '-')
      .replace(/^-|-$/g, '')
      // Folded: some letters have two small forms (ς), some no capital of their own (ß).
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC')
  );
}
