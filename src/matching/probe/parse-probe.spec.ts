import { type NamedProbe, parseProbe as parsed, uploadsIn } from './parse-probe.js';
import type { Probe } from '../../search/runs/search.dto.js';

const [A, B] = [Buffer.from('a'), Buffer.from('b')];
const parseProbe = (given: NamedProbe, images: Buffer[], originals: Buffer[] = []) =>
  parsed(given, { images, originals });
const codeOf = (act: () => unknown) => {
  try {
    return act();
  } catch (problem) {
    return (problem as { code: string }).code;
  }
};

describe('namedMembers', () => {
  it('of a single probe is the one thing that is named', () => {
    expect(parseProbe({ recordId: '1' }, [])).toEqual([{ recordId: '1' }]);
    expect(parseProbe({ imageId: '2' }, [])).toEqual([{ imageId: '2' }]);
    expect(parseProbe({ traits: {} }, [])).toEqual([{ traits: {} }]);
    const as = { modality: 'photo' } as const;
    expect(parseProbe(as, [A])).toEqual([{ upload: A, as }]);
  });

  it('takes several images in their order, by themselves or where members have no id', () => {
    expect(parseProbe({}, [A, B])).toEqual([
      { upload: A, as: {} },
      { upload: B, as: {} },
    ]);
    const members = [{ modality: 'sketch' as const }, { recordId: '1' }, {}];
    expect(parseProbe({ members }, [A, B])).toEqual([
      { upload: A, as: { modality: 'sketch' } },
      { recordId: '1' },
      { upload: B, as: {} },
    ]);
  });

  it.each<[string, Probe, Buffer[]]>([
    ['nothing', {}, []],
    ['two ids', { recordId: '1', imageId: '2' }, []],
    ['an id and an image', { recordId: '1' }, [A]],
    ['traits and an image', { traits: {} }, [A]],
    ['traits with a modality', { traits: {}, modality: 'sketch' }, []],
    ['the modality of a record', { recordId: '1', modality: 'sketch' }, []],
    ['a modality for several images', { modality: 'sketch' }, [A, B]],
    ['members beside an id', { recordId: '1', members: [{ recordId: '2' }, {}] }, [A]],
    ['a member that is two', { members: [{ recordId: '2', imageId: '3' }, {}] }, [A]],
  ])('refuses %s', (_, given, uploads) => {
    expect(codeOf(() => parseProbe(given, uploads))).toBe('probe-ambiguous');
  });

  it('takes an original for each that was altered, in their order', () => {
    const as = { alterations: ['cropped' as const] };
    expect(parseProbe(as, [A], [B])).toEqual([{ upload: A, as, original: B }]);
    const members = [{}, { recordId: '1' }, as];
    expect(parseProbe({ members }, [A, B], [A])).toEqual([
      { upload: A, as: {} },
      { recordId: '1' },
      { upload: B, as, original: A },
    ]);
    expect(uploadsIn({ members }, [A, B, A])).toEqual({ images: [A, B], originals: [A] });
    expect(uploadsIn({}, [A, B])).toEqual({ images: [A, B], originals: [] });
    for (const [given, images, originals] of [
      [as, [A], []],
      [{}, [A], [B]],
      [{ members }, [A, B], [A, B]],
    ] as const) {
      const refused = codeOf(() => parseProbe(given, [...images], [...originals]));
      expect(refused).toBe('probe-originals-differ');
    }
    expect(codeOf(() => parseProbe({ recordId: '1', ...as }, [], [A]))).toBe('probe-ambiguous');
  });

  it('refuses more or fewer images than members without an id', () => {
    const members = [{ recordId: '1' }, {}];
    for (const uploads of [[], [A, B]]) {
      expect(codeOf(() => parseProbe({ members }, uploads))).toBe('probe-images-differ');
    }
  });
});
