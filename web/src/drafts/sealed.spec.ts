import { draftKey, seal, unseal } from './sealed.js';

const keyOf = (byte: number) => draftKey(btoa(String.fromCharCode(byte).repeat(32)));
const BYTES = new TextEncoder().encode('What the witness said.');

describe('what is sealed', () => {
  it('is read with the same key, and never twice the same', async () => {
    const key = await keyOf(251);
    const [one, two] = [await seal(key, 'a', BYTES), await seal(key, 'a', BYTES)];
    expect(one).not.toEqual(two);
    expect(new TextDecoder().decode(one)).not.toContain('witness');
    expect(await unseal(await keyOf(251), 'a', one)).toEqual(BYTES);
  });

  it('is read by nobody else, under no other name, and not when it was changed', async () => {
    const key = await keyOf(1);
    const sealed = await seal(key, 'a', BYTES);
    const changed = sealed.map((byte, index) => (index === 20 ? byte ^ 1 : byte));
    await expect(unseal(await keyOf(2), 'a', sealed)).rejects.toThrow();
    await expect(unseal(key, 'b', sealed)).rejects.toThrow();
    await expect(unseal(key, 'a', changed)).rejects.toThrow();
  });
});
