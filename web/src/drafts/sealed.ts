/** Bytes that one user alone can read: AES-GCM, with what it was encrypted with before it. */
export type Sealed = Uint8Array<ArrayBuffer>;

const ALGORITHM = 'AES-GCM';
const NONCE_BYTES = 12;

/** @param text the key that the service gave with the session, as base64url */
export async function draftKey(text: string): Promise<CryptoKey> {
  const base64 = text.replaceAll('-', '+').replaceAll('_', '/');
  const bits = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey('raw', bits, ALGORITHM, false, ['encrypt', 'decrypt']);
}

/** @param name of what is sealed: nothing is taken for another */
export async function seal(
  key: CryptoKey,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const encrypted = await crypto.subtle.encrypt(parametersOf(iv, name), key, bytes);
  const sealed = new Uint8Array(NONCE_BYTES + encrypted.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(encrypted), NONCE_BYTES);
  return sealed;
}

/** @throws DOMException where it was sealed with another key, or is not whole */
export async function unseal(
  key: CryptoKey,
  name: string,
  sealed: Sealed,
): Promise<Uint8Array<ArrayBuffer>> {
  const parameters = parametersOf(sealed.slice(0, NONCE_BYTES), name);
  return new Uint8Array(await crypto.subtle.decrypt(parameters, key, sealed.slice(NONCE_BYTES)));
}

const parametersOf = (iv: Uint8Array<ArrayBuffer>, name: string) => ({
  name: ALGORITHM,
  iv,
  additionalData: new TextEncoder().encode(name),
});
