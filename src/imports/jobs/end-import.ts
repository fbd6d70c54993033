import { rm } from 'node:fs/promises';
import { type DataSource, type EntityManager, In } from 'typeorm';
import { audit } from '../../audit/index.js';
import { type Problem, systemContext } from '../../common/index.js';
import { asSystem } from '../../database/index.js';
import { Prefecture, prefectureScope } from '../../prefectures/index.js';
import { BulkImport, type ImportState } from './bulk-import.entity.js';
import { countOutcomes } from './count-outcomes.js';
import { ImportRow } from './import-row.entity.js';
import { sentImagesPath } from './sent-images-path.js';

/** States in which something is still to be done. */
export const UNENDED: readonly ImportState[] = ['checking', 'checked', 'running'];

/**
 * Ends an import: what waits is not done any more, and neither its files nor what its rows said is kept.
 * Nothing where somebody has ended it before.
 */
export async function endImport(
  db: DataSource,
  id: string,
  state: 'done' | 'failed' | 'cancelled',
  failure?: Problem,
): Promise<void> {
  const files = await asSystem('an import ends', () =>
    db.transaction(async (manager) => {
      const ended = await markEnded(manager, id, state, failure);
      if (!ended) return [];
      const system = systemContext('imports');
      const { prefectureId } = ended.job;
      const unit = await manager.findOneByOrFail(Prefecture, { id: prefectureId });
      const actor = { ...system.actor, prefecture: prefectureScope(unit) };
      const counts = await countOutcomes(manager, [id]);
      await audit(manager, { ...system, actor }, 'import.end', id, {
        state,
        ...counts.get(id),
        ...(failure && { failure: failure.code }),
      });
      return ended.files;
    }),
  );
  await removeFiles(files);
}

/** Of an import that has ended: files, and the folder of images that were sent one by one. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true, recursive: true });
}

/** @returns the import, and its files that nobody needs any more; null where it had ended */
export async function markEnded(
  manager: EntityManager,
  id: string,
  state: ImportState,
  failure?: Problem,
): Promise<{ readonly job: BulkImport; readonly files: readonly string[] } | null> {
  const job = await manager.findOne(BulkImport, {
    where: { id, state: In(UNENDED) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!job) return null;
  await manager.query(
    `UPDATE imports SET state = $2, failure = $3, ended_at = now(), leased_until = NULL,
       sheet_path = NULL, images_path = NULL, corrections = '{}' WHERE id = $1`,
    [id, state, failure ? failureOf(failure) : null],
  );
  await manager.update(
    ImportRow,
    { importId: id, outcome: 'waiting' },
    { outcome: 'cancelled', record: null },
  );
  await manager.query(
    `UPDATE import_rows SET cells = NULL WHERE import_id = $1 AND cells IS NOT NULL`,
    [id],
  );
  const all = [job.sheetPath, job.imagesPath, sentImagesPath(job)];
  const files = all.filter((path) => path !== null);
  return { job, files: job.filesAreOurs ? files : [] };
}

function failureOf({ code, type, options: { params } }: Problem) {
  return { code, message: type.detail ?? type.title, ...(params && { params }) };
}

/** Of rows that became no record, nobody needs to know for longer what they said. */
export async function clearOldRows(db: DataSource): Promise<void> {
  await asSystem('what old imports refused', () =>
    db.query(
      `DELETE FROM import_rows USING imports WHERE imports.id = import_rows.import_id
        AND imports.ended_at < now() - interval '90 days' AND outcome IN ('refused', 'left_out', 'cancelled')`,
    ),
  );
}
