import { describedFields } from './described-fields.js';

const said = (values: readonly string[], certainty = 'certain') => ({ values, certainty }) as const;

describe('describedFields', () => {
  it.each([
    ['eye_color', ['brown'], { eyes: 'BRO', faceEyes: 'BRO' }],
    ['eye_color', ['black', 'brown'], { eyes: null, faceEyes: null }],
    // Two of ours, which the standard calls one.
    ['hair_color', ['dark_brown', 'brown'], { hair: 'BRO', faceHair: 'BRO' }],
    ['hair_color', ['streaked'], { hair: null, faceHair: 'STR' }],
    ['hair_color', ['streaked', 'dyed'], { hair: null, faceHair: null }],
    ['hair_length', ['bald'], { hair: 'BLD', faceHair: 'BAL' }],
    ['sex', ['female'], { sex: 'F' }],
    ['moustache', ['thin', 'thick'], { faceDescriptions: ['MOUSTACHE'] }],
    ['moustache', ['none', 'thin'], { faceDescriptions: [] }],
    ['beard', ['stubble'], { faceDescriptions: [] }],
  ])('%s %j', (trait, values, told) => {
    expect(describedFields({ [trait]: said(values) })).toMatchObject(told);
    const unsure = describedFields({ [trait]: said(values, 'unsure') });
    expect(unsure).toEqual(describedFields({}));
  });

  it('tells a mark by the code of its place, or by the one that names none', () => {
    const certainty = 'certain';
    const { marks } = describedFields({
      marks: [
        { kind: 'scar', place: 'chin', certainty },
        { kind: 'freckles', place: 'face', certainty },
        { kind: 'tattoo', place: 'back', certainty },
        // A place that has no code of its kind is told in Type-2 alone.
        { kind: 'burn_scar', place: 'chin', certainty },
      ],
    });
    expect(marks).toEqual([
      { smt: 'SC CHIN', kind: 'SCAR', onFace: true },
      { smt: 'FRECKLES', kind: 'MARK', onFace: true },
      { smt: 'TAT BACK', kind: 'TATTOO', onFace: false },
    ]);
  });
});
