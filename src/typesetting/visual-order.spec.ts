import { scriptFontOf, shapesLetters } from './typeface.js';
import { directionOf, isolated, levelsOf, visualRuns } from './visual-order.js';

/** A line as it stands on paper from left to right, letters of one Arabic word in reading order. */
const seen = (line: string, direction = directionOf(line)) =>
  visualRuns(line, levelsOf(line, direction), scriptFontOf, shapesLetters)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');

describe('the order of a line on paper', () => {
  it('is that of a Latin line', () => {
    expect(seen('Rang 1, 0.53 (CAS-2026-000042)')).toBe('Rang 1, 0.53 (CAS-2026-000042)');
  });

  it('turns Arabic words, and leaves numbers and references as they are', () => {
    expect(seen('البحث رقم 42 اليوم')).toBe('اليوم 42 رقم البحث');
    expect(seen('الملف CAS-2026-000042 مفتوح')).toBe('مفتوح CAS-2026-000042 الملف');
    expect(seen('في 14.03.2026 صباحا')).toBe('صباحا 14.03.2026 في');
    expect(seen('درجة ١٢ اليوم')).toBe('اليوم ١٢ درجة');
  });

  it('mirrors brackets among Arabic words and puts the full stop at their end', () => {
    expect(seen('قاضي (الغرفة 2).')).toBe('.(2 الغرفة) قاضي');
  });

  it('keeps an Arabic name within a French sentence together', () => {
    expect(seen('Par سعيد بناني, hier')).toBe('Par بناني سعيد, hier');
  });

  it('keeps what is isolated as it is, among whatever letters', () => {
    expect(seen(`اتصلوا ب ${isolated('+212 522 00 00 00')} ليلا`)).toBe(
      'ليلا +212 522 00 00 00 ب اتصلوا',
    );
    expect(seen(`ندبة، ${isolated('2 cm')} (مؤكد)`)).toBe('(مؤكد) 2 cm ندبة،');
    expect(seen(isolated('الشرطة القضائية، +212 522 00 00 00'), 'rtl')).toBe(
      '+212 522 00 00 00 القضائية، الشرطة',
    );
    expect(seen(`Cicatrice, ${isolated('طولها 2 سم')}, joue`)).toBe('Cicatrice, سم 2 طولها, joue');
  });

  it('goes by the first letter; a number has none', () => {
    expect(directionOf('42 البحث')).toBe('rtl');
    expect(directionOf('42 recherches البحث')).toBe('ltr');
    expect(directionOf('−0.39')).toBe('ltr');
  });

  it('hands an Arabic word to its face in one piece, for its letters to be joined', () => {
    const line = 'تعريفا بالهوية';
    const runs = visualRuns(line, levelsOf(line, 'rtl'), scriptFontOf, shapesLetters);
    expect(runs.map(({ text }) => text)).toEqual(['بالهوية', ' ', 'تعريفا']);
  });
});
