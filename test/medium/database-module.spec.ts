import { Test } from '@nestjs/testing';
import { getRepositoryToken, TypeOrmModule } from '@nestjs/typeorm';
import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { Repository } from 'typeorm';
import { asOwner, Database, DatabaseModule } from '../../src/database/index.js';
import { testDatabase } from '../support/database.js';
import type { TestDatabase } from '../support/database.js';

@Entity('note')
class Note {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  firstLine: string;

  @Column('halfvec', { length: 3, nullable: true })
  shortVector: number[] | null;
}

describe('DatabaseModule', () => {
  let db: TestDatabase;
  beforeAll(async () => {
    db = await testDatabase();
  });
  afterAll(async () => {
    await db.drop();
  });

  const start = () =>
    Test.createTestingModule({
      imports: [DatabaseModule.forRoot(db.config()), TypeOrmModule.forFeature([Note])],
    }).compile();

  it('gives rooms their repositories, and keeps what they save over a restart', () =>
    asOwner('a table of no declaration', async () => {
      const first = await start();
      await first.get(DataSource).query(
        `CREATE TABLE note (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), first_line text NOT NULL,
                            short_vector halfvec(3))`,
      );
      const saved = await first
        .get<Repository<Note>>(getRepositoryToken(Note))
        .save({ firstLine: 'cicatrice sur la joue', shortVector: [0.5, -1, 2] });
      await first.close();

      const second = await start();
      const found = await second.get<Repository<Note>>(getRepositoryToken(Note)).find();
      expect(found).toEqual([saved]);
      expect(second.get(Database).kind).toBe(db.databaseUrl ? 'server' : 'embedded');
      await second.close();
      expect(second.get(DataSource).isInitialized).toBe(false);
    }));

  it('does not keep the event loop waiting for SQL', async () => {
    const app = await start();
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 10);
    await app
      .get(DataSource)
      .query('SELECT count(*) FROM generate_series(1, 3e6) g WHERE sqrt(g) > 0');
    clearInterval(clock);
    expect(ticks).toBeGreaterThan(5);
    await app.close();
  });
});
