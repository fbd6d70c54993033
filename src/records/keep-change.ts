import type { EntityManager } from 'typeorm';
import { audit } from '../audit/index.js';
import { actorRef, type RequestContext } from '../common/index.js';
import type { FieldChange } from './field-changes.js';
import type { RecordAct } from './record-change.entity.js';
import type { RecordKindOf } from './record-type.js';

export interface KeptChange {
  readonly act: RecordAct;
  /** Values: for the history, which is erased with the record. */
  readonly changes: readonly FieldChange[];
  readonly reason?: string;
  /** For the log, which is for ever: no names, no free text. */
  readonly logged?: object;
}

/** Logs an act on a record and keeps in its history what it changed, in the caller's transaction. */
export async function keepChange(
  manager: EntityManager,
  ctx: RequestContext,
  { kind }: RecordKindOf,
  recordId: string,
  { act, changes, reason, logged }: KeptChange,
): Promise<void> {
  await audit(manager, ctx, `${kind}.${act}`, recordId, logged);
  if (changes.length === 0) return;
  await manager.query(
    `INSERT INTO record_changes (record_id, act, actor, reason, changes) VALUES ($1, $2, $3, $4, $5)`,
    [recordId, act, actorRef(ctx.actor), reason, JSON.stringify(changes)],
  );
}
