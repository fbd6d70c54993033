import { daysApartWords } from './days-apart-words.js';

describe('how far apart two were seen', () => {
  it.each([
    [0, 'Vus le même jour', 'شوهدا في اليوم نفسه', 'Seen on the same day'],
    [1, 'Vus à un jour d’intervalle', 'شوهدا بفارق يوم واحد', 'Seen one day apart'],
    [2, 'Vus à 2 jours d’intervalle', 'شوهدا بفارق يومين', 'Seen 2 days apart'],
    [3, 'Vus à 3 jours d’intervalle', 'شوهدا بفارق 3 أيام', 'Seen 3 days apart'],
  ])('is said of %d days', (days, fr, ar, en) => {
    expect(daysApartWords('fr', days)).toBe(fr);
    expect(daysApartWords('ar', days)).toBe(ar);
    expect(daysApartWords('en', days)).toBe(en);
  });

  it('says what does not count', () => {
    expect(daysApartWords('en', 12)).toBe('Seen 12 days apart: too long to count');
    expect(daysApartWords('ar', 12)).toBe('شوهدا بفارق 12 يوما: مدة أطول من أن تُحتسب');
    expect(daysApartWords('fr', null)).toMatch(/ne compte pas$/);
  });
});
