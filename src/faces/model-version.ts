/**
 * Version of everything that shapes `features`: networks, alignment, crops, normalisation. It is
 * stored with each template; raise it when any of them changes, and re-enrol.
 */
export const MODEL_VERSION = 'mobileface-faceres@1';
