import type { INestApplicationContext } from '@nestjs/common';
import { type RequestContext, systemContext } from '../common/index.js';
import { PrefecturesService } from '../prefectures/index.js';

/** What a command does over every prefecture's records, as nobody who is logged in. */
export async function nationalContext(
  app: INestApplicationContext,
  name: string,
): Promise<RequestContext> {
  const national = await app.get(PrefecturesService, { strict: false }).byCode('NAT');
  const system = systemContext(name);
  return { ...system, actor: { ...system.actor, prefecture: national } };
}
