import { inclusionPath, leafHash, merkleRoot, rootFromPath } from './merkle.js';

/** Leaves and roots that implementations of certificate transparency test against. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const many = (size: number) => Array.from({ length: size }, (_, index) => leafHash(`${index}`));

/** RFC 9162 §2.1.1 word by word: split at the largest power of two below the size. */
function byDefinition(leaves: readonly Buffer[]): Buffer {
  if (leaves.length <= 1) return leaves[0] ?? merkleRoot([]);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return merkleRoot([byDefinition(leaves.slice(0, split)), byDefinition(leaves.slice(split))]);
}

describe('a Merkle tree', () => {
  it('has the roots of certificate transparency', () => {
    expect(merkleRoot([]).toString('hex')).toBe(EMPTY);
    const roots = LEAVES.map((_, index) => merkleRoot(LEAVES.slice(0, index + 1)).toString('hex'));
    expect(roots).toEqual(ROOTS);
  });

  it('is that of the definition at every size', () => {
    for (let size = 1; size <= 70; size++) {
      expect(merkleRoot(many(size))).toEqual(byDefinition(many(size)));
    }
  });

  it('is reached from each leaf by its path, and from no other place', () => {
    for (let size = 1; size <= 40; size++) {
      const leaves = many(size);
      const root = merkleRoot(leaves);
      for (const [index, leaf] of leaves.entries()) {
        const path = inclusionPath(leaves, index);
        expect(rootFromPath(leaf, index, size, path)).toEqual(root);
        if (size > 1) expect(rootFromPath(leaf, (index + 1) % size, size, path)).not.toEqual(root);
        expect(rootFromPath(leafHash('another'), index, size, path)).not.toEqual(root);
      }
    }
  });

  it('refuses paths of a wrong length, and places outside', () => {
    const leaves = many(5);
    const [leaf = leafHash('')] = leaves;
    const path = inclusionPath(leaves, 0);
    expect(rootFromPath(leaf, 0, 5, path.slice(1))).toBeUndefined();
    expect(rootFromPath(leaf, 0, 5, [...path, leaf])).toBeUndefined();
    for (const index of [-1, 5, NaN]) expect(rootFromPath(leaf, index, 5, path)).toBeUndefined();
  });
});
