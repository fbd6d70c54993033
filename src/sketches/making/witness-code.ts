/** A code of a witness as it is kept: `t-01` and `T 1` are `T1`, so that one witness has one code. */
export function witnessCode(written: string): string {
  return written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-–._/]/g, '')
    .replace(/^(\p{L}+)0+(?=\d)/u, '$1');
}
