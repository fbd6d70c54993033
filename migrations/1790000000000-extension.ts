import type { MigrationInterface, QueryRunner } from 'typeorm';

/** pgvector, in the schema the tables are in. */
export class Extension1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS vector');
  }

  async down(): Promise<void> {
    // Left in place: other schemas of the database may use it.
  }
}
