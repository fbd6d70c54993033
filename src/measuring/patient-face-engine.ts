import { type Config, readConfig } from '../config/index.js';
import { FaceEngine } from '../faces/index.js';

/** Nobody waits for one image while thousands are measured, and a busy machine ends no training of hours. */
export const PATIENT_MS = 3_600_000;

/** An engine as the settings ask for it, for long work. */
export const patientFaceEngine = (settings: Partial<Config> = {}): FaceEngine =>
  FaceEngine.configured({ ...readConfig(), faceTimeoutMs: PATIENT_MS, ...settings });
