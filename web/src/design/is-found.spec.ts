import { isFound } from './is-found.js';

describe('what is found in a list', () => {
  it.each([
    ['Casablanca – Aïn Chock', 'ain'],
    ['Casablanca – Aïn Chock', 'chock CASA'],
    ['Fausse qualité d’agent ou de livreur', 'agent'],
    ['Fès – Médina', "fes  medina'"],
    ['الدار البيضاء – عين الشق', 'بيضاء شق'],
    ['أكادير', 'اكادير'],
    ['سرقة الهواتف', 'الهَوَاتِف'],
    ['ضيعة', 'ضيعه'],
    ['anything', ' '],
  ])('is %s, by %j', (text, asked) => {
    expect(isFound(text, asked)).toBe(true);
  });

  it.each([
    ['Casablanca – Aïn Chock', 'blanca'],
    ['Rabat', 'rabat sale'],
    ['أكادير', 'فاس'],
  ])('is not %s, by %j', (text, asked) => {
    expect(isFound(text, asked)).toBe(false);
  });
});
