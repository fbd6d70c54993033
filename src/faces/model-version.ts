/**
 * Version of everything that shapes `features`: networks, alignment, crops, normalisation. Raise
 * it when any of them changes.
 */
export const FEATURE_VERSION = 'mobileface-faceres@1';

/** Folder in `models/` of the adapter that turns features into templates. */
export const ADAPTER_VERSION = 'sketch-adapter@1';

/** Stored with each template: templates of two versions do not compare, and are re-enrolled. */
export const MODEL_VERSION = `${FEATURE_VERSION}+${ADAPTER_VERSION}`;
