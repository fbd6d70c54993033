import { join } from 'node:path';
import {
  Inject,
  Logger,
  Module,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/index.js';
import { asSystem } from '../database/index.js';
import { FaceEngine, FaceModel } from '../faces/index.js';
import { FsImageStore, ImageStore } from '../storage/index.js';
import { assertFacesComparable } from './assert-faces-comparable.js';
import { EnrolmentService } from './enrolment.service.js';
import { ReembeddingService } from './reembedding.service.js';
import { Image, RemovedImage, Template } from './image.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Image, RemovedImage, Template])],
  providers: [
    EnrolmentService,
    ReembeddingService,
    {
      provide: ImageStore,
      inject: [Config],
      useFactory: (config: Config) => new FsImageStore(join(config.dataDir, 'images')),
    },
    {
      provide: FaceEngine,
      inject: [Config, HttpAdapterHost],
      useFactory: (config: Config, http: HttpAdapterHost) => {
        const engine = FaceEngine.configured(config);
        // Networks load while the database is opened; what fails is told by the `start` awaited below.
        if (isServed(http)) engine.start().catch(() => undefined);
        return engine;
      },
    },
    {
      provide: FaceModel,
      inject: [Config],
      useFactory: ({ faceNetworks: networks, faceAdapter: directory }: Config) =>
        FaceModel.load({ networks, directory }),
    },
  ],
  exports: [EnrolmentService, ReembeddingService, ImageStore, FaceEngine, FaceModel],
})
export class EnrolmentModule implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Enrolment');

  constructor(
    @Inject(ImageStore) private readonly store: ImageStore,
    @Inject(FaceEngine) private readonly engine: FaceEngine,
    @Inject(FaceModel) private readonly model: FaceModel,
    @Inject(ReembeddingService) private readonly reembedding: ReembeddingService,
    @Inject(HttpAdapterHost) private readonly http: HttpAdapterHost,
    @Inject(Config) private readonly config: Config,
  ) {}

  async onModuleInit(): Promise<void> {
    if (isServed(this.http) && this.config.faceNetworks === undefined) {
      await asSystem('who saw the faces', () =>
        assertFacesComparable(this.reembedding, this.model),
      );
    }
    const leftovers = await this.store.sweep();
    if (leftovers > 0) this.logger.warn(`Removed ${leftovers} unfinished files of the image store`);
    if (isServed(this.http)) {
      const { backend, tfjsVersion, workers } = await this.engine.start();
      this.logger.log(
        `Face engine: ${backend} backend (tfjs ${tfjsVersion}), ${this.model.version}, ${workers} worker(s)`,
      );
    }
    const pending = await asSystem('what is to be enrolled', () => this.reembedding.pending());
    if (pending > 0) {
      this.logger.warn(
        `${pending} images have no template of this model; no search finds them by their face ` +
          `before \`cli reembed\` has enrolled them anew`,
      );
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.engine.close();
  }
}

/** Whether requests are answered: a command has no HTTP, and loads networks at its first image, if any. */
function isServed({ httpAdapter }: { readonly httpAdapter: object | null | undefined }): boolean {
  return httpAdapter != null;
}
