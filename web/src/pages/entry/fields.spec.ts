import { changesOf, newSketch, type SketchFields, withChanges, withInterview } from './fields.js';

const certain = (value: string) => ({ values: [value], certainty: 'certain' });
const WAS: SketchFields = {
  ...newSketch('2026-03-14'),
  author: 'S. Bennani',
  traits: { sex: certain('male'), hair_color: certain('black') },
};

describe('what somebody has changed of a record', () => {
  it('is told alone, traits one by one', () => {
    const traits = { sex: certain('female'), eye_color: certain('brown') };
    const is = { ...WAS, author: null, traits };
    expect(changesOf(WAS, WAS)).toEqual({});
    expect(changesOf(WAS, is)).toEqual({
      author: null,
      traits: { ...traits, hair_color: null },
    });
  });

  it('stands upon what somebody else has changed', () => {
    const is = { ...WAS, author: 'K. Alaoui', traits: { hair_color: certain('red') } };
    const traits = { ...WAS.traits, eye_color: certain('brown') };
    const theirs: SketchFields = { ...WAS, description: 'Blue jacket.', traits };
    expect(withChanges(theirs, WAS, is)).toEqual({
      ...theirs,
      author: 'K. Alaoui',
      traits: { hair_color: certain('red'), eye_color: certain('brown') },
    });
  });
});

describe('the day of a drawing', () => {
  const held = (heldOn: string) => ({ interview: { heldOn } });

  it('is proposed as that of the interview, and as today where none is said', () => {
    const today = '2026-03-14';
    expect(withInterview(WAS, held('2026-03-12'), today).drawnOn).toBe('2026-03-12');
    const proposed = { ...WAS, drawnOn: '2026-03-12', making: held('2026-03-12') };
    expect(withInterview(proposed, held('2026-03-13'), today).drawnOn).toBe('2026-03-13');
    expect(withInterview(proposed, null, today)).toEqual({ making: null, drawnOn: today });
  });

  it('stays as it was written', () => {
    const written = { ...WAS, drawnOn: '2026-03-10' };
    expect(withInterview(written, held('2026-03-09'), '2026-03-14')).toEqual({
      making: held('2026-03-09'),
    });
  });
});
