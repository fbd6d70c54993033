import { setTimeout as delay } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../access/index.js';
import { httpProblems } from '../common/index.js';
import { Config } from '../config/index.js';
import { FaceEngine, FaceModel } from '../faces/index.js';
import { assertRoomOnDisk, Stopping } from '../upkeep/index.js';
import { healthProblems } from './health.problems.js';

class Liveness {
  @ApiProperty({ example: 'live' })
  status: string;
}

class FaceEngineState {
  @ApiProperty({ enum: ['wasm', 'tensorflow'] })
  backend: string;

  @ApiProperty({ example: 'mobileface-faceres-fr_feature@2+sketch-adapter@4#b7e3e0ab' })
  modelVersion: string;

  @ApiProperty({ example: 1, description: 'Worker threads.' })
  workers: number;
}

class Readiness {
  @ApiProperty({ example: 'ready' })
  status: string;

  @ApiProperty({ example: 'PostgreSQL 18.0, pgvector 0.8.1' })
  database: string;

  @ApiProperty({ type: FaceEngineState })
  faces: FaceEngineState;
}

/** Load balancers ask every few seconds and give up after five. */
const PATIENCE_MS = 3000;

interface Versions {
  readonly server: string;
  readonly vector: string;
  readonly readOnly: boolean;
}

@ApiTags('health')
@Controller({ path: 'health' })
export class HealthController {
  /** One question at a time: those of a database that hangs would take all its connections. */
  private asked: Promise<Versions | undefined> | null = null;

  constructor(
    private readonly db: DataSource,
    private readonly config: Config,
    private readonly engine: FaceEngine,
    private readonly model: FaceModel,
    private readonly stopping: Stopping,
  ) {}

  @Get('live')
  @ApiOperation({
    summary: 'Ask whether the process answers',
    description: 'Says nothing of the database.',
  })
  @Public()
  @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'live' };
  }

  @Get('ready')
  @ApiOperation({
    summary: 'Ask whether the service can work',
    description:
      'Database and face engine answer, too, within three seconds, the database can be written, its disk has room, and nobody has told the service to stop; a problem (503) otherwise.',
  })
  @Public()
  @ApiOkResponse({ type: Readiness })
  async ready(): Promise<Readiness> {
    if (this.stopping.hasBegun) throw healthProblems.stopping();
    const versions = await this.versions();
    if (versions?.readOnly) throw httpProblems['database-read-only']();
    const { backend, workers } = this.engine.info();
    return {
      status: 'ready',
      database: `PostgreSQL ${versions?.server ?? '?'}, pgvector ${versions?.vector ?? '?'}`,
      faces: { backend, modelVersion: this.model.version, workers },
    };
  }

  /** @throws Problem `database-unavailable` when there is no answer in time */
  private async versions(): Promise<Versions | undefined> {
    this.asked ??= this.ask().finally(() => {
      this.asked = null;
    });
    const late = new AbortController();
    const timeout = delay(PATIENCE_MS, 'late' as const, { signal: late.signal });
    // Ended below when the database is quicker.
    timeout.catch(() => undefined);
    try {
      const answer = await Promise.race([this.asked, timeout]);
      if (answer === 'late') throw httpProblems['database-unavailable']();
      return answer;
    } finally {
      late.abort();
    }
  }

  private async ask(): Promise<Versions | undefined> {
    await assertRoomOnDisk(this.config);
    const [versions] = await this.db.query<Versions[]>(
      `SELECT current_setting('server_version') AS server,
         current_setting('transaction_read_only')::boolean AS "readOnly",
         (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
    );
    return versions;
  }
}
