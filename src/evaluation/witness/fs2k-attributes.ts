import type { CodedTraitCode, CodedValue, TraitSet } from '../../traits/index.js';

/** What each code of an FS2K attribute says in our vocabulary. */
type Coding = Readonly<Record<string, readonly string[]>>;

/**
 * The attributes of FS2K (Fan et al. 2022) that a witness could tell, checked against its images.
 * `hair` 0 means that there is some; the colour of those without, 3, says nothing of its own.
 */
const ATTRIBUTES: Readonly<Record<string, readonly [CodedTraitCode, Coding]>> = {
  gender: ['sex', { 0: ['male'], 1: ['female'] }],
  hair: ['hair_length', { 0: ['very_short', 'short', 'medium', 'long'], 1: ['bald', 'shaved'] }],
  hair_color: ['hair_color', { 0: ['brown'], 1: ['black'], 2: ['red'], 4: ['blond'] }],
  earring: ['earring', { 0: ['left', 'right', 'both'], 1: ['none'] }],
};

/**
 * What is true of a person.
 *
 * @param cell `{"hair":0,"hair_color":1,…}`; an attribute it leaves out is not known
 * @throws Error when the cell is no JSON object
 */
export function fs2kTraits(cell: string): TraitSet {
  let codes: unknown;
  try {
    codes = JSON.parse(cell);
  } catch {
    codes = null;
  }
  if (typeof codes !== 'object' || codes === null) {
    throw new Error(`"${cell}" are no FS2K attributes, such as {"hair":0,"gender":1}`);
  }
  const entries = Object.entries(codes).flatMap(([attribute, code]): [string, CodedValue][] => {
    const [trait, coding] = ATTRIBUTES[attribute] ?? [];
    const values = coding?.[String(code)];
    return trait && values ? [[trait, { values, certainty: 'certain' }]] : [];
  });
  return Object.fromEntries(entries);
}

/** Everything that FS2K can say of each trait: what a witness who errs chooses from. */
export const FS2K_STATEMENTS: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  Object.values(ATTRIBUTES).map(([trait, coding]) => [trait, Object.values(coding)]),
);
