import 'reflect-metadata';
import { availableParallelism } from 'node:os';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNumber,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsTimeZone,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { isEasilyGuessed } from '../common/index.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const FACE_BACKENDS = ['auto', 'node', 'wasm'] as const;
export type FaceBackend = (typeof FACE_BACKENDS)[number];

/** Which networks look at faces. Each choice has its adapter; templates of two do not compare. */
export const FACE_NETWORKS = ['mobileface-faceres', 'mobileface-faceres-fr_feature'] as const;
export type FaceNetworks = (typeof FACE_NETWORKS)[number];
export const DEFAULT_NETWORKS: FaceNetworks = 'mobileface-faceres-fr_feature';

export const SEARCH_APPROVALS = ['off', 'sketch-to-photo'] as const;
export type SearchApproval = (typeof SEARCH_APPROVALS)[number];

export const GIVEN_PASSWORDS = ['change', 'keep'] as const;
export type GivenPasswords = (typeof GIVEN_PASSWORDS)[number];

/** Who must sign in with a second factor: nobody, those who decide and administer, everybody. */
export const SECOND_FACTOR_RULES = ['off', 'privileged', 'all'] as const;
export type SecondFactorRule = (typeof SECOND_FACTOR_RULES)[number];

/** HS256 keys shorter than the hash are refused by RFC 7518 §3.2: 256 bits, 32 bytes. */
export const JWT_SECRET_LENGTH = 32;

/** Names of the account that a new database begins with; the one that is shown is a setting. */
export const FIRST_ADMIN = { username: 'admin', displayName: 'Administrateur' } as const;

/** How long a token lasts: enough for an upload session, little for a lost token. */
export const TOKEN_SECONDS = 1800;

/** https, or this machine: what is fetched says whom to let in. */
const ISSUER = /^(https:\/\/[^\s/]+|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/\S*)?$/;
/** Each https, or this machine: a page that was changed on its way would read what people read. */
const ORIGIN = String.raw`(https:\/\/[\w.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?`;
const ORIGINS = new RegExp(`^${ORIGIN}(, *${ORIGIN})*$`);
const MONTHS = { message: 'must be between 1 and 600' };
const PER_MINUTE = { message: 'must be between 0 and 1000000' };

/** Found before anything is opened, and whether or not the account exists by now. */
function NotEasilyGuessed(): PropertyDecorator {
  return ValidateBy(
    {
      name: 'notEasilyGuessed',
      validator: {
        validate: (value, args) => {
          const { adminName: displayName } = (args?.object ?? new Config()) as Config;
          const named = { ...FIRST_ADMIN, displayName };
          return typeof value !== 'string' || !isEasilyGuessed(value, named);
        },
      },
    },
    { message: 'is easily guessed: choose another' },
  );
}

/** What the operator decides, read from the environment once and valid from then on. */
export class Config {
  /** Port of the HTTP server; 0 lets the system choose one. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 65535' })
  @Max(65_535, { message: 'must be between 0 and 65535' })
  port = 3000;

  /** Address to listen on. The default is reachable from this machine only. */
  @Matches(/^[\w.:-]+$/, { message: 'must be an IP address or a host name' })
  host = '127.0.0.1';

  /** Port where numbers about the service are told to Prometheus; nowhere when absent. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 65535' })
  @Max(65_535, { message: 'must be between 0 and 65535' })
  metricsPort?: number;

  /** Address of that port: whoever can reach it reads, and nobody is asked who they are. */
  @Matches(/^[\w.:-]+$/, { message: 'must be an IP address or a host name' })
  metricsHost = '127.0.0.1';

  /** Where a collector of OpenTelemetry takes traces by OTLP over HTTP; none are made when absent. */
  @IsOptional()
  @Matches(/^https?:\/\/\S+$/, { message: 'must be an http:// or https:// URL' })
  otlpEndpoint?: string;

  /** Where everything is kept: embedded database, images, the keys. Absolute after reading. */
  @IsNotEmpty({ message: 'must not be empty' })
  dataDir = './data';

  /** A PostgreSQL server; the embedded database when absent. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must be a postgres:// URL' })
  databaseUrl?: string;

  /** Password of the first administrator; generated and printed once when absent. */
  @IsOptional()
  @IsString()
  @NotEasilyGuessed()
  @MinLength(12, { message: 'must have at least 12 characters' })
  adminPassword?: string;

  /** What the first administrator is called: in the language of those who work there. */
  @IsString()
  @IsNotEmpty({ message: 'must not be empty' })
  @MaxLength(100, { message: 'must have at most 100 characters' })
  adminName: string = FIRST_ADMIN.displayName;

  /** Whether a password that somebody else set must be changed before the account opens anything. */
  @IsIn(GIVEN_PASSWORDS, { message: `must be one of ${GIVEN_PASSWORDS.join(', ')}` })
  givenPasswords: GivenPasswords = 'change';

  /** Who must have a code of an authenticator app beside the password, and can only set it up until then. */
  @IsIn(SECOND_FACTOR_RULES, { message: `must be one of ${SECOND_FACTOR_RULES.join(', ')}` })
  secondFactor: SecondFactorRule = 'off';

  /** File with the key that seals secrets of second factors, for instances that share one; else kept in `dataDir`. */
  @IsOptional()
  @IsString()
  secondFactorKeyFile?: string;

  /** Key that signs access tokens; when absent, one is generated and kept in `dataDir`, and followed when it is rotated there. */
  @IsOptional()
  @MinLength(JWT_SECRET_LENGTH, {
    message: `must have at least ${JWT_SECRET_LENGTH} characters`,
  })
  jwtSecret?: string;

  /** What signed tokens before, accepted until it is taken away again. */
  @IsOptional()
  @MinLength(JWT_SECRET_LENGTH, {
    message: `must have at least ${JWT_SECRET_LENGTH} characters`,
  })
  jwtSecretPrevious?: string;

  /** File with the Ed25519 key that signs the log, for instances that share one; else kept in `dataDir`. */
  @IsOptional()
  @IsString()
  auditKeyFile?: string;

  /** Proxies that may say who the client is: their number, or addresses. None: nobody may. */
  @IsOptional()
  @Matches(
    /^(\d{1,2}|(loopback|uniquelocal|[\da-f.:]+(\/\d+)?)(, *(loopback|uniquelocal|[\da-f.:]+(\/\d+)?))*)$/i,
    {
      message: 'must be a number of proxies, or their addresses',
    },
  )
  trustProxy?: string;

  /** Origins whose pages may call the service from a browser, with commas between. None: no page may. */
  @IsOptional()
  @Matches(ORIGINS, {
    message: 'must be origins such as https://console.example, no path, with commas between',
  })
  corsOrigins?: string;

  /** Requests a minute of one account or key; 0 for no limit. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, PER_MINUTE)
  @Max(1_000_000, PER_MINUTE)
  requestsPerMinute: number = 1200;

  /** Searches a minute of one account or key, and as many of each other thing that is counted so; 0 for no limit. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, PER_MINUTE)
  @Max(1_000_000, PER_MINUTE)
  searchesPerMinute: number = 120;

  /** An OpenID Connect provider whose tokens are accepted beside those of local accounts. */
  @IsOptional()
  @Matches(ISSUER, { message: 'must be an https:// URL' })
  oidcIssuer?: string;

  /** What its tokens must be meant for. */
  @IsOptional()
  @IsString()
  oidcAudience?: string;

  /** What the console is called by the provider, where people sign in to it there. */
  @IsOptional()
  @IsString()
  oidcClientId?: string;

  /** None for a client that the provider calls public. */
  @IsOptional()
  @IsString()
  oidcClientSecret?: string;

  @IsNotEmpty({ message: 'must not be empty' })
  oidcRoleClaim = 'mirsam_role';

  @IsNotEmpty({ message: 'must not be empty' })
  oidcPrefectureClaim = 'mirsam_prefecture';

  /** How long a token of the provider may last, in minutes: longer ones are refused. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be between 1 and 10080' })
  @Max(10_080, { message: 'must be between 1 and 10080' })
  oidcMaxTokenMinutes: number = 720;

  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  logLevel: LogLevel = 'info';

  /** Threads that run the face networks. One core is left to HTTP and SQL. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, { message: 'must be between 1 and 64' })
  @Max(64, { message: 'must be between 1 and 64' })
  faceWorkers: number = Math.min(4, Math.max(1, availableParallelism() - 1));

  /** Milliseconds that one image may take before it is given up. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1000, { message: 'must be between 1000 and 3600000' })
  @Max(3_600_000, { message: 'must be between 1000 and 3600000' })
  faceTimeoutMs: number = 20_000;

  @IsIn(FACE_BACKENDS, { message: `must be one of ${FACE_BACKENDS.join(', ')}` })
  faceBackend: FaceBackend = 'auto';

  /** `DEFAULT_NETWORKS` when absent; a database whose faces others saw is not served by them unasked. */
  @IsOptional()
  @IsIn(FACE_NETWORKS, { message: `must be one of ${FACE_NETWORKS.join(', ')}` })
  faceNetworks?: FaceNetworks;

  /** Folder of the adapter that makes templates, as `adapter train` writes it; ours when absent. */
  @IsOptional()
  @IsString()
  faceAdapter?: string;

  /** Milliseconds that comparing a gallery may take before an index, where there is one, is asked. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 60000' })
  @Max(60_000, { message: 'must be between 0 and 60000' })
  searchBudgetMs: number = 1000;

  /** Milliseconds that searches may wait for their turn, at the pace of late; more than that are refused. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 60000' })
  @Max(60_000, { message: 'must be between 0 and 60000' })
  searchWaitMs: number = 3000;

  /** Seconds after which who listens for news asks anew, and is identified anew. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 3600' })
  @Max(3600, { message: 'must be between 0 and 3600' })
  inboxStreamSeconds: number = 300;

  /** Seconds for which a service that was told to stop still answers, and says that it is not ready. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 300' })
  @Max(300, { message: 'must be between 0 and 300' })
  drainSeconds: number = 0;

  /** Megabytes that must be free in `dataDir` for the service to say that it is ready. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 1000000000' })
  @Max(1_000_000_000, { message: 'must be between 0 and 1000000000' })
  minFreeDiskMb: number = 256;

  /** Milliseconds that a statement of the service may take on a server; 0 for no limit. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(0, { message: 'must be between 0 and 3600000' })
  @Max(3_600_000, { message: 'must be between 0 and 3600000' })
  statementTimeoutMs: number = 60_000;

  /** Where it is decided what day it is. */
  @IsTimeZone({ message: 'must be a time zone such as Africa/Casablanca' })
  timeZone = 'Africa/Casablanca';

  /** Months after which somebody looks whether a record is still needed. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, MONTHS)
  @Max(600, MONTHS)
  recordReviewMonths: number = 60;

  /** The same of a subject who was a minor at the offence, or may have been, where it is less. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, MONTHS)
  @Max(600, MONTHS)
  minorReviewMonths: number = 24;

  /** Months after which a case is due for review. */
  @Type(() => Number)
  @IsInt({ message: 'must be a whole number' })
  @Min(1, MONTHS)
  @Max(600, MONTHS)
  caseReviewMonths: number = 36;

  /** Terms of subjects by role and offence, as JSON, in place of those that are shipped. */
  @IsOptional()
  @IsString()
  retentionTermsFile?: string;

  /** Which searches wait for a supervisor: none, or those by a sketch among known people. */
  @IsIn(SEARCH_APPROVALS, { message: `must be one of ${SEARCH_APPROVALS.join(', ')}` })
  searchApproval: SearchApproval = 'off';

  /** Bits that a description without a face has to be worth: of 3, it fits one person in 8. */
  @Type(() => Number)
  @IsNumber({}, { message: 'must be a number' })
  @Min(0, { message: 'must be between 0 and 20' })
  @Max(20, { message: 'must be between 0 and 20' })
  leastTraitEvidence: number = 3;

  /** Groups and traits of the vocabulary that are neither asked, nor searched by, nor shown; `none` for no such. */
  @Matches(/^[a-z_]+(,[a-z_]+)*$/, {
    message: 'must be groups or traits of the vocabulary with commas between, or none',
  })
  traitsOff: string = 'health';
}
