import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assertRoomOnDisk } from './assert-room-on-disk.js';

describe('room on the disk of DATA_DIR', () => {
  let dataDir: string;
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'mirsam-room-'));
  });
  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is enough, or it is said how much is missing', async () => {
    await assertRoomOnDisk({ dataDir, minFreeDiskMb: 0 });
    mkdirSync(join(dataDir, 'images'));
    await assertRoomOnDisk({ dataDir, minFreeDiskMb: 0 });
    await expect(assertRoomOnDisk({ dataDir, minFreeDiskMb: 1_000_000_000 })).rejects.toMatchObject(
      { code: 'disk-full', options: { params: { least: 1_000_000_000 } } },
    );
  });

  it('is none where the directory is gone', async () => {
    rmSync(dataDir, { recursive: true });
    await expect(assertRoomOnDisk({ dataDir, minFreeDiskMb: 0 })).rejects.toMatchObject({
      code: 'disk-not-writable',
    });
  });
});
