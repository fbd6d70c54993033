import { FaceModel, TEMPLATE_DIMENSIONS } from '../../faces/index.js';
import { centredProbe, centringOf } from './centring.js';

const { means } = FaceModel.load();
const own = new Float32Array(TEMPLATE_DIMENSIONS).fill(1);

const distanceToOwn = (templates: number) => {
  const { photo } = centringOf(means, [{ modality: 'photo', templates, mean: own }]);
  return Math.hypot(...photo.mean.map((value) => value - 1));
};

describe('centringOf', () => {
  it('is the shipped centring while nothing is enrolled', () => {
    const { photo, sketch } = centringOf(means, []);
    expect(photo).toEqual({ mean: means.photo, templates: 0 });
    expect(sketch.mean).toEqual(means.sketch);
  });

  it('leans on the collection the more of it there is', () => {
    const distances = [0, 10, 50, 500, 1e9].map(distanceToOwn);
    expect(distances).toEqual([...distances].sort((a, b) => b - a));
    expect(distances[4]).toBeCloseTo(0, 4);
    expect(distanceToOwn(50)).toBeCloseTo(distanceToOwn(0) / 2, 3);
  });

  it('keeps modalities apart', () => {
    const { sketch } = centringOf(means, [{ modality: 'photo', templates: 500, mean: own }]);
    expect(sketch).toEqual(centringOf(means, []).sketch);
  });
});

describe('centredProbe', () => {
  it('has length 1 and is zero in no direction but that of the difference', () => {
    const centring = centringOf(means, []);
    const embedding = centring.photo.mean.map((value, index) => value + (index === 7 ? 3 : 0));
    const probe = centredProbe(embedding, 'photo', centring);
    expect(probe[7]).toBeCloseTo(1, 5);
    expect(Math.hypot(...probe)).toBeCloseTo(1, 5);
  });
});
