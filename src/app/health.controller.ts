import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../access/index.js';
import { FaceEngine, FaceModel } from '../faces/index.js';

class Liveness {
  @ApiProperty({ example: 'live' })
  status: string;
}

class FaceEngineState {
  @ApiProperty({ enum: ['wasm', 'tensorflow'] })
  backend: string;

  @ApiProperty({ example: 'mobileface-faceres@2+sketch-adapter@2#d0fcd846' })
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

@ApiTags('health')
@Controller({ path: 'health' })
export class HealthController {
  constructor(
    private readonly db: DataSource,
    private readonly engine: FaceEngine,
    private readonly model: FaceModel,
  ) {}

  /** The process answers. */
  @Get('live')
  @Public()
  @ApiOkResponse({ type: Liveness })
  live(): Liveness {
    return { status: 'live' };
  }

  /** Database and face engine answer too; a problem (503) otherwise. */
  @Get('ready')
  @Public()
  @ApiOkResponse({ type: Readiness })
  async ready(): Promise<Readiness> {
    const [versions] = await this.db.query<{ server: string; vector: string }[]>(
      `SELECT current_setting('server_version') AS server,
         (SELECT extversion FROM pg_extension WHERE extname = 'vector') AS vector`,
    );
    const { backend, workers } = this.engine.info();
    return {
      status: 'ready',
      database: `PostgreSQL ${versions?.server ?? '?'}, pgvector ${versions?.vector ?? '?'}`,
      faces: { backend, modelVersion: this.model.version, workers },
    };
  }
}
