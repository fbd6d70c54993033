import type { INestApplicationContext } from '@nestjs/common';
import { type Language, type RequestContext, systemContext } from '../common/index.js';
import { prefectureScope, PrefecturesService } from '../prefectures/index.js';

/**
 * What a command does in one prefecture, as nobody who is logged in.
 * @throws Problem `prefecture-unknown`
 */
export async function prefectureContext(
  app: INestApplicationContext,
  name: string,
  code: string,
  language: Language,
): Promise<RequestContext> {
  const found = await app.get(PrefecturesService, { strict: false }).byCode(code);
  const { actor, ...system } = systemContext(name);
  const prefecture = prefectureScope(found);
  return { ...system, language, actor: { ...actor, role: 'forensic_officer', prefecture } };
}
