import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit, AuditKey, keyId } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import { Config } from '../config/index.js';
import { PrefecturesService } from '../prefectures/index.js';
import { type BundleFile, writeArchive } from './archive/write-archive.js';
import { BundleContentsService } from './bundle-contents.service.js';
import { type BundleContents, FILES } from './bundle-documents.js';
import { jsonFile, manifestOf, sha256, signedManifest } from './manifest.js';
import { modelCard } from './model-files.js';
import { README } from './readme-text.js';
import { reportInWorker } from './report/report-in-worker.js';
import type { ReportSetting } from './report/voice.js';
import { serviceVersion } from './service-version.js';

/** An evidence bundle on its way out. */
export interface Bundle {
  readonly name: string;
  readonly archive: Readable;
}

/** Evidence bundles: made anew each time, kept nowhere. */
@Injectable()
export class BundlesService {
  constructor(
    private readonly db: DataSource,
    private readonly contents: BundleContentsService,
    private readonly key: AuditKey,
    private readonly prefectures: PrefecturesService,
    private readonly config: Config,
  ) {}

  /**
   * Two bundles of one search differ in nothing but the time they were made, unless the search, its
   * adjudications, its log or its disclosure did.
   *
   * @throws Problem `search-not-found`, `case-not-found`, `disclosure-needed`
   */
  async make(ctx: RequestContext, search: string): Promise<Bundle> {
    const contents = await this.contents.of(ctx, search);
    const { disclosure } = contents;
    const files = await this.filesOf(contents);
    const made = {
      search,
      disclosure,
      serviceVersion: serviceVersion(),
      keyId: keyId(this.key.publicKey),
      at: new Date(),
    };
    const manifest = manifestOf(ctx, made, files);
    const [manifestFile, signature] = signedManifest(manifest, this.key.privateKey);
    await audit(this.db.manager, ctx, 'search.export', search, {
      disclosure: disclosure.entry,
      recipient: disclosure.recipient,
      manifest: sha256(manifestFile.bytes),
    });
    const name = `mirsam-${search}.zip`;
    return { name, archive: writeArchive([manifestFile, signature, ...files]) };
  }

  private async reportSetting(): Promise<ReportSetting> {
    const named = (await this.prefectures.all()).map(({ code, nameFr, nameAr, nameEn }) => {
      return [code, { fr: nameFr, ar: nameAr, en: nameEn }] as const;
    });
    return { timeZone: this.config.timeZone, prefectures: Object.fromEntries(named) };
  }

  private async filesOf(contents: BundleContents): Promise<BundleFile[]> {
    const { search, candidates, adjudications, log } = contents;
    return [
      { name: FILES.readme, bytes: Buffer.from(README) },
      { name: FILES.report, bytes: await reportInWorker(contents, await this.reportSetting()) },
      jsonFile(FILES.search, search),
      jsonFile(FILES.candidates, candidates),
      jsonFile(FILES.adjudications, adjudications),
      jsonFile(FILES.log, log),
      { name: FILES.modelCard, bytes: await modelCard() },
      { name: FILES.publicKey, bytes: Buffer.from(this.key.publicPem) },
    ];
  }
}
