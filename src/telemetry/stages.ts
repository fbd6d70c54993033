import { SpanStatusCode } from '@opentelemetry/api';
import { Histogram } from 'prom-client';
import { PROCESS_METRICS } from './process-metrics.js';
import { tracer } from './tracer.js';

/**
 * Through what an image that is sent and a search go, in this order. Both look at faces (`face`), searches and linkage rank
 * (`ranking`): these are flows of their own, so that each is told once. `filters` ranks, too, within it.
 */
export const STAGES = {
  upload: ['intake', 'face', 'files', 'transaction'],
  face: ['wait', 'decode', 'detect', 'landmarks', 'align', 'networks'],
  search: ['wait', 'probe', 'gallery', 'ranking', 'filters', 'list', 'files', 'write'],
  ranking: ['traits', 'scan', 'fusion'],
} as const;
export type Flow = keyof typeof STAGES;
export type Stage<F extends Flow> = (typeof STAGES)[F][number];

/** From what nobody notices to what is given up. */
const SECONDS = [
  ...[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
] as const;

const stageSeconds = new Histogram({
  name: 'mirsam_stage_seconds',
  help: 'How long stages of uploads and searches take, also those that fail.',
  labelNames: ['flow', 'stage'],
  buckets: [...SECONDS],
  registers: [PROCESS_METRICS],
});

/** Does a stage, and keeps how long it took; a span of it, where traces are switched on. */
export function inStage<F extends Flow, T>(
  flow: F,
  stage: Stage<F>,
  act: () => Promise<T>,
): Promise<T> {
  return tracer().startActiveSpan(`${flow} ${stage}`, async (span) => {
    const began = performance.now();
    try {
      return await act();
    } catch (failure) {
      // That it failed, and not how: a message may quote what somebody sent.
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw failure;
    } finally {
      observe(flow, stage, performance.now() - began);
      span.end();
    }
  });
}

/** Keeps how long stages took that were measured elsewhere, such as in a thread; in milliseconds. */
export function observeStages<F extends Flow>(
  flow: F,
  took: Readonly<Partial<Record<Stage<F>, number>>>,
): void {
  const measured = STAGES[flow].flatMap((stage) => {
    const ms = took[stage as Stage<F>];
    return ms === undefined ? [] : [{ stage, ms }];
  });
  let began = Date.now() - measured.reduce((sum, { ms }) => sum + ms, 0);
  for (const { stage, ms } of measured) {
    observe(flow, stage, ms);
    tracer()
      .startSpan(`${flow} ${stage}`, { startTime: began })
      .end(began + ms);
    began += ms;
  }
}

function observe(flow: Flow, stage: string, ms: number): void {
  stageSeconds.observe({ flow, stage }, ms / 1000);
}
