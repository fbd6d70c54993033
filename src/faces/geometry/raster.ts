/** An image in memory: interleaved channels, row by row, 0–255. */
export interface Raster {
  readonly data: Uint8Array | Float32Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
}

/** Luma of ITU-R BT.601, the grey that JPEG encodes. */
export function toGrey(image: Raster): Raster {
  if (image.channels === 1) return image;
  const { data, width, height } = image;
  const grey = new Float32Array(width * height);
  for (let i = 0; i < grey.length; i++) {
    grey[i] =
      0.299 * (data[3 * i] ?? 0) + 0.587 * (data[3 * i + 1] ?? 0) + 0.114 * (data[3 * i + 2] ?? 0);
  }
  return { data: grey, width, height, channels: 1 };
}
