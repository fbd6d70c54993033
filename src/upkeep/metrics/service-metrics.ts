import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Config } from '../../config/index.js';
import { asSystem } from '../../database/index.js';
import { FaceEngine, FaceModel } from '../../faces/index.js';
import { countGallery, type ModalityCount } from '../../matching/index.js';
import { SearchQueue } from '../../search/index.js';
import { PROCESS_METRICS } from '../../telemetry/index.js';
import { freeOnDisk } from '../disk/assert-room-on-disk.js';
import { QUEUES, type Queues, readQueues } from '../queues.js';

/** Prometheus gives up after ten seconds; what a database that hangs is asked is asked once. */
const PATIENCE_MS = 3000;

/** What the database says of itself. */
interface DatabaseReading {
  readonly queues: Queues;
  readonly gallery: readonly ModalityCount[];
}

/** What is read when Prometheus asks: how much waits where, and how much is there. */
@Injectable()
export class ServiceMetrics {
  private readonly registry = new Registry();
  private readonly databaseUp = this.gauge('mirsam_database_up', 'Whether the database answers.');
  private readonly connections = this.gauge(
    'mirsam_database_connections',
    'Connections of this process to the database, and who waits for one.',
    'state',
  );
  private readonly faces = this.gauge(
    'mirsam_face_images',
    'Images that the face engine of this process looks at, and that wait for it.',
    'state',
  );
  private readonly searches = this.gauge(
    'mirsam_searches',
    'Searches that this process runs, and that wait for their turn.',
    'state',
  );
  private readonly waiting = this.gauge(
    'mirsam_queue_waiting',
    'What waits in the database to be worked off, by all processes together.',
    'queue',
  );
  private readonly oldest = this.gauge(
    'mirsam_queue_oldest_seconds',
    'For how long the oldest of it has waited.',
    'queue',
  );
  private readonly gallery = this.gauge(
    'mirsam_gallery_records',
    'Records in use of all prefectures, by what their images are and whether their face can be found.',
    'modality',
    'face',
  );
  private readonly disk = this.gauge(
    'mirsam_disk_free_bytes',
    'Bytes free on the fullest disk of DATA_DIR.',
  );
  private asked: Promise<DatabaseReading> | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly engine: FaceEngine,
    private readonly model: FaceModel,
    private readonly queue: SearchQueue,
    private readonly config: Config,
  ) {}

  /** Everything in the text format of Prometheus. */
  async text(): Promise<string> {
    this.readProcess();
    await Promise.all([this.readDatabase(), this.readDisk()]);
    return Registry.merge([PROCESS_METRICS, this.registry]).metrics();
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  private readProcess(): void {
    for (const [gauge, { running, waiting }] of [
      [this.faces, this.engine.occupied],
      [this.searches, this.queue.occupied],
    ] as const) {
      gauge.set({ state: 'running' }, running);
      gauge.set({ state: 'waiting' }, waiting);
    }
    const { totalCount, idleCount, waitingCount } = poolOf(this.db);
    this.connections.set({ state: 'in_use' }, totalCount - idleCount);
    this.connections.set({ state: 'idle' }, idleCount);
    this.connections.set({ state: 'waiting' }, waitingCount);
  }

  /** A number that is not known is not told: no queue is empty because nobody could ask. */
  private async readDatabase(): Promise<void> {
    for (const gauge of [this.waiting, this.oldest, this.gallery]) gauge.reset();
    const read = await this.ask();
    this.databaseUp.set(read ? 1 : 0);
    if (!read) return;
    for (const queue of QUEUES) {
      const { count, seconds } = read.queues[queue];
      this.waiting.set({ queue }, count);
      this.oldest.set({ queue }, seconds);
    }
    for (const { modality, face, records } of read.gallery) {
      this.gallery.set({ modality, face }, records);
    }
  }

  private async ask(): Promise<DatabaseReading | null> {
    const { manager } = this.db;
    this.asked ??= asSystem('metrics', async () => ({
      queues: await readQueues(manager),
      gallery: await countGallery(manager, this.model.version),
    })).finally(() => {
      this.asked = null;
    });
    const late = new AbortController();
    const timeout = delay(PATIENCE_MS, null, { signal: late.signal });
    // Ended below when the database is quicker.
    timeout.catch(() => undefined);
    try {
      return await Promise.race([this.asked, timeout]);
    } catch {
      return null;
    } finally {
      late.abort();
    }
  }

  private async readDisk(): Promise<void> {
    this.disk.reset();
    try {
      this.disk.set((await freeOnDisk(this.config.dataDir)) * 1_000_000);
    } catch {
      this.disk.set(0);
    }
  }

  private gauge(name: string, help: string, ...labelNames: string[]): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}

const poolOf = ({ driver }: DataSource) => (driver as unknown as { master: Pool }).master;
