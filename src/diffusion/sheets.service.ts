import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { audit } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import type { RequestContext } from '../common/index.js';
import { loadChangeableRecord, RecordImagesService, SwitchedOffTraits } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { ImageStore } from '../storage/index.js';
import { loadDiffusable } from './load-diffusable.js';
import { currentSheetDisclosure } from './sheet-disclosures.service.js';
import type { SheetFormat, SheetQuery } from './sheet.dto.js';
import { sheetInWorker } from './sheet/sheet-in-worker.js';
import { SHEET_LANGUAGES } from './sheet/sheet-order.js';
import { sheetWords } from './sheet/sheet-words.js';

/** A sheet on its way out. */
export interface MadeSheet {
  readonly name: string;
  readonly format: SheetFormat;
  readonly bytes: Buffer;
}

/** Diffusion sheets: made anew each time, kept nowhere. */
@Injectable()
export class SheetsService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly images: RecordImagesService,
    private readonly store: ImageStore,
    private readonly off: SwitchedOffTraits,
  ) {}

  /**
   * The sheet of a sketch, for whom its caller has just declared; logged, and a look at its image like any other.
   * @throws Problem `sheet-disclosure-needed`, `image-not-found`, and as `loadDiffusable`
   */
  async make(
    ctx: RequestContext,
    sketchId: string,
    { lang, format }: SheetQuery,
  ): Promise<MadeSheet> {
    const { manager } = this.db;
    // Whose it is comes first: nobody is asked whom a sketch is for that is not theirs to give.
    await loadChangeableRecord(manager, ctx, SKETCH, sketchId, 'look');
    const disclosure = await currentSheetDisclosure(manager, ctx, sketchId);
    const { audience, recipient, purpose, entry } = disclosure;
    // It may have been withdrawn, or its person identified, since that was declared.
    const { sketch, file } = await loadDiffusable(manager, ctx, this.cases, sketchId, audience);
    const image = await this.images.pick(manager, sketchId);
    const traits = this.off.without(sketch.traits);
    const told = { sketch: { ...sketch, traits }, file, disclosure };
    const bytes = await sheetInWorker({
      number: sketch.number,
      audience,
      format,
      at: disclosure.at,
      picture: await this.store.load(image.sha256),
      words: SHEET_LANGUAGES[lang].map((language) => sheetWords(told, language)),
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.db.transaction(async (log) => {
      const look = { image: image.id, size: 'full', caseId: file.id, purpose };
      await audit(log, ctx, 'image.read', sketchId, { ...look, disclosure: entry });
      const given = { disclosure: entry, audience, recipient, lang, format, sha256 };
      await audit(log, ctx, 'sketch.sheet', sketchId, given);
    });
    return { name: `${sketch.number}-${audience}-${lang}.${format}`, format, bytes };
  }
}
