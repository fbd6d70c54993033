import { LinkageWorker } from '../../src/linkage/index.js';
import type {
  LinkAlertSummary,
  LinkAlertView,
  LinkedRecord,
  LinkEvidenceView,
} from '../../src/linkage/link-alert-view.js';
import type { Caller, TestApplication } from '../support/application.js';
import type { Answered } from './records.js';

/** An alert as answered, nothing withheld. */
export type AnsweredAlert = Omit<LinkAlertView, 'probe' | 'candidate' | 'explanation'> & {
  readonly probe: Answered;
  readonly candidate: Answered;
  readonly explanation: LinkEvidenceView;
};

export function linkageWorker(service: TestApplication): LinkageWorker {
  return service.app.get(LinkageWorker, { strict: false });
}

/** The alerts of a caller, newest first, once everything that was uploaded is linked. */
export async function alertsOf(
  service: TestApplication,
  caller: Caller,
  query: object = {},
): Promise<LinkAlertSummary[]> {
  await linkageWorker(service).idle();
  const answer = await caller.get('/link-alerts').query(query).expect(200);
  return (answer.body as { items: LinkAlertSummary[] }).items;
}

/** Ids of the records of each alert, the one that was being linked first. */
export async function pairsOf(service: TestApplication, caller: Caller): Promise<string[][]> {
  const alerts = await alertsOf(service, caller);
  return alerts.map(({ probe, candidate }) => [
    (probe as LinkedRecord).id,
    (candidate as LinkedRecord).id,
  ]);
}
