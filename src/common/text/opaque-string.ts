/**
 * A password as it is hashed: OpaqueString of RFC 8265 §4.2, white space of any kind as U+0020 and NFC,
 * so that each keyboard and system types the same. Case and width stay, and nothing is trimmed.
 */
export function opaqueString(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}
