import { Extension1790000000000 } from './1790000000000-extension.js';

/** Every migration in its order; a new one is added at the end and never changed once merged. */
export const migrations = [Extension1790000000000];
