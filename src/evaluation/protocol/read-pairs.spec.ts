import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pairsWhere, readPairs, readPhotos, rowCondition } from './read-pairs.js';

const LIST = `subject_id\tphoto_path\tsketch_path\tstyle\tsplit
a\ta.jpg\ta.png\t0\ttest
b\tb.jpg\tb.png\t1\ttest
c\tc.jpg\tc.png\t1
`;

describe('readPairs', () => {
  let folder: string;
  let list: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mirsam-pairs-'));
    list = join(folder, 'PAIRS.tsv');
    await writeFile(list, LIST);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('reads paths relative to the list, and every further column', async () => {
    const [first, , last] = await readPairs(list, ['style']);
    expect(first).toMatchObject({ subjectId: 'a', photo: join(folder, 'a.jpg') });
    expect(first?.columns).toMatchObject({ style: '0', split: 'test' });
    expect(last?.columns).toMatchObject({ style: '1', split: '' });
  });

  it('names a column that is not there, and a line that lacks something', async () => {
    await expect(readPairs(list, ['artist'])).rejects.toThrow(/no column "artist"/);
    const short = join(folder, 'short.tsv');
    await writeFile(short, `${LIST}d\td.jpg\n`);
    await expect(readPairs(short)).rejects.toThrow(/line 5 lacks/);
  });

  it('reads photographs alone, from the columns that list them', async () => {
    const photos = join(folder, 'PHOTOS.tsv');
    await writeFile(photos, 'subject_id\tneutral\tsmiling\tsex\na\ta1.jpg\ta2.jpg\tmale\n');
    const listed = await readPhotos(photos, ['neutral', 'smiling'], ['sex']);
    expect(listed.map(({ photo }) => photo)).toEqual([
      join(folder, 'a1.jpg'),
      join(folder, 'a2.jpg'),
    ]);
    expect(listed[1]).toMatchObject({ subjectId: 'a', sketch: null, columns: { sex: 'male' } });
    await expect(readPhotos(photos, ['photo_path'])).rejects.toThrow(/no column "photo_path"/);
  });

  it('keeps the rows that meet every condition', async () => {
    const pairs = await readPairs(list);
    const kept = pairsWhere(pairs, [rowCondition('style=1'), rowCondition('split=test')]);
    expect(kept.map(({ subjectId }) => subjectId)).toEqual(['b']);
    expect(pairsWhere(pairs, [])).toEqual(pairs);
    expect(() => pairsWhere(pairs, [rowCondition('style=2')])).toThrow(/No pair has style=2/);
    expect(() => rowCondition('style')).toThrow(/column=value/);
    expect(rowCondition('note=a=b')).toEqual({ column: 'note', value: 'a=b' });
  });
});
