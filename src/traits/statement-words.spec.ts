import { labelIn, wordsIn } from './statement-words.js';

const certainty = 'certain' as const;

describe('a statement in words', () => {
  it('names codes, ranges and marks in the language', () => {
    const eyes = { values: ['brown', 'green'], certainty };
    expect(wordsIn('en', 'eye_color', eyes)).toBe('Brown or green');
    expect(wordsIn('fr', 'eye_color', eyes)).toBe('Marron ou verts');
    expect(wordsIn('en', 'age', { min: 25, max: 35, certainty })).toBe('25 to 35 years');
    expect(wordsIn('fr', 'age', { min: 56, max: 70, certainty })).toBe('de 56 à 70 ans');
    expect(wordsIn('ar', 'age', { min: 56, max: 70, certainty })).toBe('من 56 إلى 70 سنة');
    expect(wordsIn('fr', 'height', { min: 180, max: 180, certainty })).toBe('180 cm');
    const scar = { kind: 'scar', place: 'cheek_left', certainty };
    expect(wordsIn('en', 'marks', scar)).toBe('Scar, Left cheek');
    expect(wordsIn('ar', 'marks', scar)).toBe('ندبة، الخد الأيسر');
    const snake = { kind: 'tattoo', place: 'hand_left', motif: 'animal', certainty };
    expect(wordsIn('en', 'marks', snake)).toBe('Tattoo, Left hand, Animal');
    const heard = { values: ['moroccan_arabic', 'french'], certainty };
    expect(wordsIn('en', 'spoken_language', heard)).toBe('Moroccan Arabic (Darija) or French');
    expect(labelIn('fr', 'marks')).toBe('Signes particuliers');
  });

  it('leaves as it is what the vocabulary no longer has', () => {
    expect(wordsIn('en', 'gone', { values: ['old'], certainty })).toBe('old');
    expect(labelIn('en', 'gone')).toBe('gone');
  });
});
