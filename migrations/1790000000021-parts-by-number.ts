import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a face is in a part that is seen is looked up by its number, whatever their number. */
export class PartsByNumber1790000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      seenBy(`(ARRAY(SELECT number IN (SELECT seen.id FROM gallery_parts seen) FROM generate_series(1, (SELECT max(id) FROM gallery_parts)) AS number
  ORDER BY number))[part]`),
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(seenBy(`part = ANY (ARRAY(SELECT seen.id FROM gallery_parts seen))`));
  }
}

function seenBy(part: string): string {
  return `ALTER POLICY caller_select ON gallery_faces USING (((SELECT current_setting('mirsam.role', true) = ANY ('{forensic_officer,detective,supervisor,auditor}')) AND (${part} OR (part IS NOT NULL AND record_id = ANY (ARRAY(SELECT opening.record_id FROM record_openings opening
  WHERE opening.prefecture_id = (SELECT nullif(current_setting('mirsam.prefecture', true), '')::uuid) AND opening.ends_at > now()))))))`;
}
