import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audit, DECLARATION_MINUTES, entriesAbout, newestDeclaration } from '../audit/index.js';
import { CasesService } from '../cases/index.js';
import {
  currentDay,
  type FieldError,
  httpProblems,
  type RequestContext,
  type Text,
} from '../common/index.js';
import { Config } from '../config/index.js';
import { asSystem } from '../database/index.js';
import { loadReachedRecord, RecordImagesService } from '../records/index.js';
import { SKETCH, type Sketch } from '../sketches/index.js';
import { personBy } from '../users/index.js';
import type { Audience } from './audiences.js';
import { diffusionProblems } from './diffusion.problems.js';
import { loadDiffusable } from './load-diffusable.js';
import type { NewSheetDisclosure, SheetDisclosedList, SheetDisclosureView } from './sheet.dto.js';

/** A declaration as the log has it. */
interface Declared {
  readonly audience: Audience;
  readonly recipient: string;
  readonly purpose: string;
  readonly authorisation: string | null;
  readonly contact: string;
  readonly issuedOn: string;
}

export interface CurrentSheetDisclosure extends Declared {
  /** Of the log. */
  readonly entry: string;
  readonly at: Date;
  readonly until: Date;
}

/** To whom a sketch is given away. The log is where that is kept: before a byte leaves, and for good. */
@Injectable()
export class SheetDisclosuresService {
  constructor(
    private readonly db: DataSource,
    private readonly cases: CasesService,
    private readonly images: RecordImagesService,
    private readonly config: Config,
  ) {}

  /** @throws Problem `validation-failed`, `image-not-found`, and as `loadDiffusable` */
  async declare(
    ctx: RequestContext,
    sketchId: string,
    input: NewSheetDisclosure,
  ): Promise<SheetDisclosureView> {
    const { audience, recipient, purpose, authorisation = null } = input;
    return this.db.transaction(async (manager) => {
      const { sketch, file } = await loadDiffusable(manager, ctx, this.cases, sketchId, audience);
      const contact = completed(input, sketch);
      // There is something to show.
      await this.images.pick(manager, sketchId);
      const issuedOn = await currentDay(manager, this.config.timeZone);
      const declared = { audience, recipient, purpose, authorisation, contact };
      const entry: Declared = { ...declared, issuedOn };
      await audit(manager, ctx, 'sketch.disclose', sketchId, { ...entry, caseId: file.id });
      const { at, until } = await currentSheetDisclosure(manager, ctx, sketchId);
      return { sketchId, ...declared, at, until };
    });
  }

  /** To whom a sketch was given so far: who answers for it can tell them when nobody is looked for any more. */
  async of(ctx: RequestContext, sketchId: string): Promise<SheetDisclosedList> {
    await this.db.transaction(async (manager) => {
      await loadReachedRecord(manager, ctx, SKETCH, sketchId, 'records.read-whole');
      await audit(manager, ctx, 'sketch.disclosures-read', sketchId);
    });
    const entries = await asSystem('to whom a sketch was given away', () =>
      entriesAbout(this.db.manager, ['sketch.disclose'], [sketchId]),
    );
    const items = entries.map(({ actor, at, details }) => {
      const { audience, recipient, purpose, authorisation } = details as unknown as Declared;
      return { audience, recipient, purpose, authorisation, by: personBy(actor), at };
    });
    return { items: items.reverse() };
  }
}

/**
 * The caller's newest declaration for this sketch, while it holds.
 *
 * @throws Problem `sheet-disclosure-needed`
 */
export async function currentSheetDisclosure(
  manager: EntityManager,
  ctx: RequestContext,
  sketchId: string,
): Promise<CurrentSheetDisclosure> {
  const found = await newestDeclaration<Declared>(manager, ctx, 'sketch.disclose', sketchId);
  const params = { minutes: DECLARATION_MINUTES };
  if (!found) throw diffusionProblems['sheet-disclosure-needed']({ params });
  const { said, entry, at, until } = found;
  return { ...said, entry, at: new Date(at), until };
}

/**
 * Whom the sheet says to call. The office that other prefectures call is not one for the public.
 * @throws Problem `validation-failed`
 */
function completed(input: NewSheetDisclosure, { prefecture }: Sketch): string {
  const { audience, authorisation } = input;
  const contact = input.contact ?? (audience === 'police' ? prefecture.contact : null);
  const errors: FieldError[] = [
    ...(audience === 'public' && !authorisation
      ? [{ field: 'authorisation', code: 'authorisation-missing', message: AUTHORISATION_MISSING }]
      : []),
    ...(contact ? [] : [{ field: 'contact', code: 'contact-missing', message: CONTACT_MISSING }]),
  ];
  if (!contact || errors.length > 0) throw httpProblems['validation-failed']({ errors });
  return contact;
}

const AUTHORISATION_MISSING: Text = {
  en: 'is required for the public: which prosecutor or judge allows it, under which number',
  fr: 'est exigé pour le public\u00a0: quel procureur ou juge l’autorise, sous quel numéro',
  ar: 'مطلوب للعموم: وكيل الملك أو القاضي الذي أذن بذلك، ورقم الإذن',
};

const CONTACT_MISSING: Text = {
  en: 'is required: whom do readers of the sheet call?',
  fr: 'est exigé\u00a0: qui appellent les lecteurs de la fiche\u00a0?',
  ar: 'مطلوب: بمن يتصل قراء النشرة؟',
};
