import { drawable, LACKING } from './typeface.js';

describe('a text that can be drawn', () => {
  it('keeps French and Arabic', () => {
    const text = 'Œuvre « à l’aveugle » — خيط للتحقيق، 99.2 %';
    expect(drawable(text)).toBe(text);
  });

  it('tells where a character is lacking', () => {
    expect(drawable('😀 ⵣ 東')).toBe(`${LACKING} ${LACKING} ${LACKING}`);
  });

  it('lets nobody turn the line: marks of direction are taken out', () => {
    expect(drawable('a\u202eb\u2067c\u200fd\u2069')).toBe('abcd');
  });

  it('is one line', () => {
    expect(drawable('a\r\n\tb\u2028c')).toBe('a b c');
  });
});
