export { nameLikeness } from './name-likeness.js';
export { type NameUnit, nameUnits } from './name-units.js';
export { type Findable, type TermField, termsOf } from './terms.js';
export { textWords } from './text-words.js';
