export * from './load-audit-key.js';
export {
  Config,
  DEFAULT_NETWORKS,
  FACE_NETWORKS,
  FIRST_ADMIN,
  type SearchApproval,
  type SecondFactorRule,
  TOKEN_SECONDS,
} from './config.js';
export type { FaceBackend, FaceNetworks, LogLevel } from './config.js';
export * from './config.module.js';
export * from './data-dir.js';
export * from './open-to-others.js';
export * from './read-config.js';
export * from './second-factor-key.js';
export * from './signing-keys.js';
