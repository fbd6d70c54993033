import { accessSync, constants } from 'node:fs';
import { join, resolve } from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config.js';
import { loadSecondFactorKey } from './second-factor-key.js';

/** The environment variable of each setting. */
export const SETTINGS = {
  port: 'PORT',
  host: 'HOST',
  otlpEndpoint: 'OTEL_EXPORTER_OTLP_ENDPOINT',
  metricsPort: 'METRICS_PORT',
  metricsHost: 'METRICS_HOST',
  dataDir: 'DATA_DIR',
  databaseUrl: 'DATABASE_URL',
  adminPassword: 'ADMIN_PASSWORD',
  adminName: 'ADMIN_NAME',
  givenPasswords: 'GIVEN_PASSWORDS',
  secondFactor: 'SECOND_FACTOR',
  secondFactorKeyFile: 'SECOND_FACTOR_KEY_FILE',
  jwtSecret: 'JWT_SECRET',
  jwtSecretPrevious: 'JWT_SECRET_PREVIOUS',
  auditKeyFile: 'AUDIT_KEY_FILE',
  trustProxy: 'TRUST_PROXY',
  corsOrigins: 'CORS_ORIGINS',
  requestsPerMinute: 'REQUESTS_PER_MINUTE',
  searchesPerMinute: 'SEARCHES_PER_MINUTE',
  oidcIssuer: 'OIDC_ISSUER',
  oidcAudience: 'OIDC_AUDIENCE',
  oidcClientId: 'OIDC_CLIENT_ID',
  oidcClientSecret: 'OIDC_CLIENT_SECRET',
  oidcRoleClaim: 'OIDC_ROLE_CLAIM',
  oidcPrefectureClaim: 'OIDC_PREFECTURE_CLAIM',
  oidcMaxTokenMinutes: 'OIDC_MAX_TOKEN_MINUTES',
  logLevel: 'LOG_LEVEL',
  faceWorkers: 'FACE_WORKERS',
  faceTimeoutMs: 'FACE_TIMEOUT_MS',
  faceBackend: 'FACE_BACKEND',
  faceNetworks: 'FACE_NETWORKS',
  faceAdapter: 'FACE_ADAPTER',
  searchBudgetMs: 'SEARCH_BUDGET_MS',
  searchWaitMs: 'SEARCH_WAIT_MS',
  inboxStreamSeconds: 'INBOX_STREAM_SECONDS',
  drainSeconds: 'DRAIN_SECONDS',
  minFreeDiskMb: 'MIN_FREE_DISK_MB',
  statementTimeoutMs: 'STATEMENT_TIMEOUT_MS',
  searchApproval: 'SEARCH_APPROVAL',
  leastTraitEvidence: 'LEAST_TRAIT_EVIDENCE',
  traitsOff: 'TRAITS_OFF',
  timeZone: 'TIME_ZONE',
  recordReviewMonths: 'RECORD_REVIEW_MONTHS',
  minorReviewMonths: 'MINOR_REVIEW_MONTHS',
  caseReviewMonths: 'CASE_REVIEW_MONTHS',
  retentionTermsFile: 'RETENTION_TERMS_FILE',
} as const satisfies Record<keyof Config, string>;

/** The environment does not describe a service that can run; `message` lists every reason. */
export class ConfigError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`The environment is not valid:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads and validates the environment; an empty variable counts as absent, and what is absent is
 * taken from `defaults`. Nothing is made by it: `prepareDataDir` does that where a service begins.
 *
 * @throws ConfigError listing every bad variable, never a value: some are secrets
 */
export function readConfig(
  environment: NodeJS.ProcessEnv = process.env,
  defaults: NodeJS.ProcessEnv = {},
): Config {
  const env = { ...defaults, ...environment };
  const config = plainToInstance(Config, given(env), { exposeDefaultValues: true });
  const reasons = validateSync(config, { skipMissingProperties: true }).map(
    ({ property, constraints }) =>
      `${SETTINGS[property as keyof typeof SETTINGS]} ${Object.values(constraints ?? {})[0] ?? 'is invalid'}`,
  );
  reasons.push(...(reasons.length > 0 ? [] : faultsTogether(config)));
  if (reasons.length > 0) throw new ConfigError(reasons);
  config.dataDir = resolve(config.dataDir);
  return config;
}

/** What is wrong with settings that are well-formed one by one: what they name is looked at, too. */
function faultsTogether(config: Config): string[] {
  const { oidcIssuer, oidcAudience, auditKeyFile, secondFactorKeyFile, faceAdapter } = config;
  const { retentionTermsFile } = config;
  return [
    oidcIssuer !== undefined && oidcAudience === undefined
      ? 'OIDC_AUDIENCE must be set where OIDC_ISSUER is'
      : undefined,
    config.oidcClientId !== undefined && oidcIssuer === undefined
      ? 'OIDC_ISSUER must be set where OIDC_CLIENT_ID is'
      : undefined,
    auditKeyFile === undefined ? undefined : unreadable('AUDIT_KEY_FILE', auditKeyFile),
    secondFactorKeyFile === undefined
      ? undefined
      : (unreadable('SECOND_FACTOR_KEY_FILE', secondFactorKeyFile) ?? noKey(config)),
    retentionTermsFile === undefined
      ? undefined
      : unreadable('RETENTION_TERMS_FILE', retentionTermsFile),
    faceAdapter === undefined
      ? undefined
      : unreadable('FACE_ADAPTER', join(faceAdapter, 'adapter.json')),
  ].filter((fault) => fault !== undefined);
}

/** A key that others keep and mount is looked at now, and not when somebody first needs it. */
function noKey(config: Config): string | undefined {
  try {
    loadSecondFactorKey(config);
    return undefined;
  } catch (error) {
    return `SECOND_FACTOR_KEY_FILE: ${(error as Error).message}`;
  }
}

function unreadable(variable: string, path: string): string | undefined {
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return `${variable} names what cannot be read: ${(error as NodeJS.ErrnoException).code ?? ''}`;
  }
}

function given(env: NodeJS.ProcessEnv): Partial<Record<keyof Config, string>> {
  const values = Object.entries(SETTINGS)
    .map(([property, variable]) => [property, env[variable]?.trim()] as const)
    .filter(([, value]) => value);
  return Object.fromEntries(values);
}
