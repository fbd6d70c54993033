import { textWords } from './text-words.js';

describe('the words of a text', () => {
  it('are the same however they are written', () => {
    expect(textWords('Près de LA préfecture, près')).toEqual(['pres', 'de', 'la', 'prefecture']);
    expect(textWords('الدِّراجة الزرقاء')).toEqual(textWords('دراجه زرقاء'));
  });

  it('are none of single letters and signs', () => {
    expect(textWords('a . -')).toEqual([]);
  });
});
