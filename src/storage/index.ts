export { FsImageStore } from './fs-image-store.js';
export { ImageStore, STORE_PARTS, type StoredFile } from './image-store.js';
export { checkUpload, intake } from './intake.js';
export type { VettedImage } from './intake.js';
export { UPLOAD_LIMITS } from './limits.js';
export { thumbnail } from './thumbnail.js';
export { writeWholeFile } from './write-whole-file.js';
