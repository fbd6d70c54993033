import type { INestApplicationContext } from '@nestjs/common';
import { type Language, type RequestContext, systemContext } from '../common/index.js';
import { operatorIn } from '../imports/index.js';
import { PrefecturesService } from '../prefectures/index.js';

/**
 * What a command enters in one prefecture, as nobody who is logged in.
 * @throws Problem `prefecture-unknown`
 */
export async function prefectureContext(
  app: INestApplicationContext,
  code: string,
  language: Language,
): Promise<RequestContext> {
  const found = await app.get(PrefecturesService, { strict: false }).byCode(code);
  return { ...systemContext('cli'), language, actor: operatorIn(found) };
}
