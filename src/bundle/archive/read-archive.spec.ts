import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { ArchiveFault, readArchive } from './read-archive.js';
import { writeArchive } from './write-archive.js';

const FILES = [
  { name: 'a.txt', bytes: Buffer.from('first') },
  { name: 'b.json', bytes: Buffer.from('{}') },
];
const written = (files = FILES) => buffer(writeArchive(files));

/** An archive of another make. */
function archive(fill: (zip: ZipFile) => void, comment = ''): Promise<Buffer> {
  const zip = new ZipFile();
  fill(zip);
  zip.end({ forceZip64Format: false, comment });
  return buffer(zip.outputStream);
}

const refused = (bytes: Buffer) => expect(readArchive(bytes)).rejects;

describe('reading an archive', () => {
  it('gives the files that were written, whenever that was', async () => {
    const files = await readArchive(await written());
    expect([...files].map(([name, bytes]) => ({ name, bytes }))).toEqual(FILES);
    expect(await written()).toEqual(await written());
  });

  it('refuses what is no archive, or only a part of one', async () => {
    await refused(Buffer.alloc(0)).toThrow(ArchiveFault);
    await refused(Buffer.from('no archive at all, but long enough to be one')).toThrow(
      ArchiveFault,
    );
    const bytes = await written();
    for (let length = 1; length < bytes.length; length++) {
      await refused(bytes.subarray(0, length)).toThrow(ArchiveFault);
    }
  });

  it('gives the same files of an archive of another make: order, compression, folder, comment', async () => {
    const [first, second] = FILES.map(({ bytes }) => bytes);
    const bytes = await archive((zip) => {
      zip.addEmptyDirectory('evidence');
      zip.addBuffer(second ?? Buffer.alloc(0), 'evidence/b.json', { compress: false });
      zip.addBuffer(first ?? Buffer.alloc(0), 'evidence/a.txt');
      zip.addBuffer(Buffer.from('x'), '__MACOSX/evidence/._a.txt');
      zip.addBuffer(Buffer.from('x'), 'evidence/.DS_Store');
    }, 'packed again');
    const files = await readArchive(bytes);
    expect(files).toEqual(new Map(FILES.map(({ name, bytes: each }) => [name, each])));
  });

  it('refuses more than fits, before it is inflated', async () => {
    const bomb = await archive((zip) => {
      zip.addBuffer(Buffer.alloc(100_000_000), 'a.txt');
    });
    expect(bomb.length).toBeLessThan(200_000);
    await refused(bomb).toThrow('The files of the archive are too large');
    const liar = Buffer.from(bomb);
    const directory = liar.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    liar.writeUInt32LE(1000, directory + 24);
    await refused(liar).toThrow(ArchiveFault);
  });

  it('refuses folders, and a way out of one', async () => {
    for (const names of [
      ['x/y/a.txt'],
      ['.hidden'],
      ['x/a.txt', 'b.txt'],
      ['x/a.txt', 'y/b.txt'],
    ]) {
      const bytes = await archive((zip) => {
        for (const name of names) zip.addBuffer(Buffer.from('x'), name);
      });
      await refused(bytes).toThrow(ArchiveFault);
    }
    const plain = await written([{ name: 'aa-aa.txt', bytes: Buffer.from('x') }]);
    for (const name of ['../aa.txt', '/a-aa.txt', 'c:\\aa.txt']) {
      await refused(replaced(plain, 'aa-aa.txt', name)).toThrow(ArchiveFault);
    }
  });

  it('refuses two files of one name', async () => {
    await refused(replaced(await written(), 'b.json', 'a.txt\u0000')).toThrow(ArchiveFault);
    const [file] = FILES;
    const twice = await written(file ? [file, file] : []);
    await refused(twice).toThrow('a.txt is there twice');
  });

  it('refuses a file that its two headers name differently', async () => {
    const bytes = await written();
    const other = Buffer.from(bytes);
    other.write('c.txt', bytes.indexOf('a.txt'), 'latin1');
    await refused(other).toThrow('The two headers of a.txt differ');
  });

  it('refuses a file that is larger than the archive', async () => {
    const bytes = Buffer.from(await written());
    const directory = bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
    for (const header of [bytes.indexOf('b.json') - 30, directory]) {
      const sizes = header === directory ? header + 20 : header + 18;
      bytes.writeUInt32LE(1_000_000, sizes);
      bytes.writeUInt32LE(1_000_000, sizes + 4);
    }
    await refused(bytes).toThrow(ArchiveFault);
  });

  it('refuses more files than a bundle has', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `${i}`, bytes: Buffer.from('x') }));
    await refused(await written(many)).toThrow('Too many files');
  });

  it('refuses or reads whatever byte of it was changed, and never fails otherwise', async () => {
    const bytes = await written();
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      const read = await readArchive(changed).catch((failure: unknown) => failure);
      expect(read instanceof Map || read instanceof ArchiveFault).toBe(true);
    }
  });
});

/** The same archive with a name of the same length in the place of another, in both headers. */
function replaced(bytes: Buffer, name: string, by: string): Buffer {
  const text = bytes
    .toString('latin1')
    .replaceAll(name, by.padEnd(name.length).slice(0, name.length));
  return Buffer.from(text, 'latin1');
}
