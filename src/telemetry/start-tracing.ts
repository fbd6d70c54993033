import { context, trace } from '@opentelemetry/api';

/**
 * From now on sends what is traced to a collector by OTLP over HTTP. The libraries are loaded here, and nowhere else.
 *
 * @param endpoint without `/v1/traces`
 * @returns sends what is left, and ends it
 * @throws Error where they are not installed
 */
export async function startTracing(endpoint: string): Promise<() => Promise<void>> {
  const [sdk, otlp] = await loaded();
  const exporter = new otlp.OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new sdk.NodeTracerProvider({
    spanProcessors: [new sdk.BatchSpanProcessor(exporter)],
  });
  // Nobody outside says to which trace a request belongs.
  provider.register({ propagator: null });
  return async () => {
    await provider.shutdown();
    trace.disable();
    context.disable();
  };
}

async function loaded() {
  try {
    return await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
    ]);
  } catch (cause) {
    throw new Error(
      'OTEL_EXPORTER_OTLP_ENDPOINT is set, and the libraries of OpenTelemetry are not installed: run npm ci without --omit=optional',
      { cause },
    );
  }
}
