import type { Pair } from './read-pairs.js';
import { protocolOf } from './protocol.js';

const pair = (subjectId: string, photo: string, sketch: string): Pair => ({
  subjectId,
  photo,
  sketch,
  columns: { artist: sketch },
});

/** Two sketches of one photograph, two photographs of another person, a third with one pair. */
const PAIRS = [
  pair('a', 'a.jpg', 'a1.png'),
  pair('a', 'a.jpg', 'a2.png'),
  pair('b', 'b1.jpg', 'b.png'),
  pair('b', 'b2.jpg', 'b.png'),
  pair('c', 'c.jpg', 'c.png'),
];

const names = (images: readonly { readonly image: { readonly name: string } }[]) =>
  images.map(({ image }) => image.name);

describe('protocolOf', () => {
  it('enrols and searches every image once, however many rows name it', () => {
    const { probes, gallery } = protocolOf(PAIRS, ['x.jpg', 'c.jpg', 'x.jpg'], 'sketch-to-photo');
    expect(names(probes)).toEqual(['a1.png', 'a2.png', 'b.png', 'c.png']);
    expect(names(gallery)).toEqual(['a.jpg', 'b1.jpg', 'b2.jpg', 'c.jpg', 'x.jpg']);
    expect(gallery.map(({ subjectId }) => subjectId)).toEqual(['a', 'b', 'b', 'c', null]);
    expect(probes[1]?.columns).toEqual({ artist: 'a2.png' });
  });

  it('turns the pairs round', () => {
    const protocol = protocolOf(PAIRS, [], 'photo-to-sketch');
    expect(protocol).toMatchObject({ probeModality: 'photo', galleryModality: 'sketch' });
    expect(names(protocol.probes)).toEqual(['a.jpg', 'b1.jpg', 'b2.jpg', 'c.jpg']);
    expect(names(protocol.gallery)).toEqual(['a1.png', 'a2.png', 'b.png', 'c.png']);
  });

  it('searches further sketches of a person in the first ones', () => {
    const pairs = [...PAIRS, pair('c', 'c.jpg', 'c2.png'), pair('c', 'c.jpg', 'c3.png')];
    const protocol = protocolOf(pairs, [], 'sketch-to-sketch');
    expect(protocol).toMatchObject({ probeModality: 'sketch', galleryModality: 'sketch' });
    expect(names(protocol.gallery)).toEqual(['a1.png', 'c.png']);
    expect(names(protocol.probes)).toEqual(['a2.png', 'c2.png', 'c3.png']);
  });

  it('searches further photographs of a person in the first ones', () => {
    const photos = ['b1.jpg', 'b2.jpg'].map((photo) => ({
      ...{ subjectId: 'b', photo, sketch: null, columns: {} },
    }));
    const protocol = protocolOf(photos, ['x.jpg'], 'photo-to-photo');
    expect(protocol).toMatchObject({ probeModality: 'photo', galleryModality: 'photo' });
    expect(names(protocol.gallery)).toEqual(['b1.jpg', 'x.jpg']);
    expect(names(protocol.probes)).toEqual(['b2.jpg']);
    expect(protocolOf(photos, [], 'sketch-to-photo').probes).toEqual([]);
  });

  it('says so when nobody was drawn twice, and when an image is of two people', () => {
    const once = PAIRS.slice(2);
    expect(() => protocolOf(once, [], 'sketch-to-sketch')).toThrow(/two sketches/);
    const shared = [pair('a', 'a.jpg', 'a.png'), pair('b', 'a.jpg', 'b.png')];
    expect(() => protocolOf(shared, [], 'sketch-to-photo')).toThrow(/a\.jpg .* a and b/);
  });
});
