import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandRunner, Option, SubCommand } from 'nest-commander';
import { AuditEntry, AuditKey, AuditSealer, LogReadingService } from '../audit/index.js';
import { type AuditFigures, benchAudit } from '../benchmark/index.js';
import { readConfig } from '../config/index.js';
import { Database } from '../database/index.js';
import { withTemporaryDatabase } from './temporary-database.js';

interface BenchAuditOptions {
  readonly entries?: number;
  readonly json?: boolean;
}

const ENTRIES = 10_000;
/** More than the writers at once, so that none waits for a connection. */
const POOL_SIZE = 20;

@SubCommand({
  name: 'audit',
  description:
    'Writing, sealing, verifying and reading the log, on a database of DATABASE_URL’s server.',
})
export class BenchAuditCommand extends CommandRunner {
  async run(_arguments: string[], { entries = ENTRIES, json }: BenchAuditOptions): Promise<void> {
    const { databaseUrl: server } = readConfig();
    const measure = (databaseUrl?: string) => figuresOf(databaseUrl, entries);
    const figures = await (server ? withTemporaryDatabase(server, measure) : measure());
    process.stdout.write(json ? `${JSON.stringify(figures)}\n` : table(figures));
  }

  @Option({ flags: '--entries <n>', description: `Entries that the log has (${ENTRIES}).` })
  entries(value: string): number {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 100) return number;
    throw new Error(`"${value}" is not a number from 100`);
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

async function figuresOf(databaseUrl: string | undefined, entries: number): Promise<AuditFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'mirsam-bench-audit-'));
  const database = await Database.open({ databaseUrl, dataDir });
  try {
    const options = { ...database.options(), poolSize: POOL_SIZE, entities: [AuditEntry] };
    const db = await database.connect(options);
    const config = { ...readConfig(), dataDir };
    const sealer = new AuditSealer(db, new AuditKey(config));
    const log = new LogReadingService(db, sealer, config);
    return await benchAudit({ db, sealer, log }, entries, progress(entries));
  } finally {
    await database.close();
    await rm(dataDir, { recursive: true });
  }
}

/** A line for each tenth. */
function progress(entries: number): (what: string, done: number) => void {
  let told = '';
  return (what, done) => {
    const line = `${what} ${Math.floor((10 * done) / entries) * 10} %`;
    if (line !== told) process.stderr.write(`${line}\n`);
    told = line;
  };
}

function table(figures: AuditFigures): string {
  const row = (label: string, ...cells: (number | string)[]) =>
    label.padEnd(22) +
    cells.map((c) => (typeof c === 'number' ? c.toFixed(1) : c).padStart(16)).join('');
  return [
    `${figures.entries} entries in ${figures.seals} seals, ${figures.faults} faults, ${figures.database}`,
    row('entries / s', 'sealed', 'verified'),
    row('', figures.seal_per_second, figures.verify_per_second),
    '',
    row('writers', 'no chain, / s', 'chain, / s', 'ratio'),
    ...figures.appends.map(({ writers, plain_per_second, sealed_per_second, ratio }) =>
      row(String(writers), plain_per_second, sealed_per_second, ratio.toFixed(2)),
    ),
    '',
    row('page by', 'ms, median', '95th percentile'),
    ...figures.pages.map(({ filter, p50, p95 }) => row(filter, p50, p95)),
    '',
    `bytes an entry: ${figures.bytes.entry.toFixed(0)}, and ${figures.bytes.chain.toFixed(0)} for the chain`,
    '',
  ].join('\n');
}
