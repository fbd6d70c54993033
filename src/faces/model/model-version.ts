/**
 * Version of everything that shapes `features`: networks, alignment, crops, normalisation. Raise
 * it when any of them changes.
 */
export const FEATURE_VERSION = 'mobileface-faceres@2';

/** Folder in `models/` of the adapter that ships. */
export const ADAPTER_VERSION = 'sketch-adapter@2';
