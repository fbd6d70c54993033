/**
 * A process that opens the embedded database in the directory given as its argument, says "ready",
 * and inserts numbers, saying each one once it is committed.
 */
import { Client } from 'pg';
import { EmbeddedDatabase } from '../../src/database/embedded/index.js';

const [, , directory = ''] = process.argv;
const database = await EmbeddedDatabase.open(directory);
const client = new Client({ host: database.host, user: 'postgres', database: 'postgres' });
await client.connect();
await client.query('CREATE TABLE IF NOT EXISTS acknowledged (n serial, filling text)');
console.log('ready');
for (;;) {
  const { rows } = await client.query<{ n: number }>(
    'INSERT INTO acknowledged (filling) VALUES ($1) RETURNING n',
    ['x'.repeat(500)],
  );
  console.log(rows[0]?.n);
}
