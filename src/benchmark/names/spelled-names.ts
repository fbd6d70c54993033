import { Random } from '../../common/index.js';
import { DEVELOPED_ON_FAMILY_NAMES, DEVELOPED_ON_GIVEN_NAMES } from './developed-on-names.js';
import { HELD_OUT_FAMILY_NAMES, HELD_OUT_GIVEN_NAMES } from './held-out-names.js';

/** A name in its spellings, Arabic first. */
type Spellings = readonly [string, ...string[]];

interface Lists {
  readonly given: readonly [Spellings, ...Spellings[]];
  readonly family: readonly [Spellings, ...Spellings[]];
}

/** One full name, as it was entered and as somebody looks for it. */
export interface SpelledPair {
  readonly entered: string;
  readonly asked: string;
}

const read = (list: string) =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(', ')) as unknown as [Spellings, ...Spellings[]];

export const DEVELOPED_ON: Lists = {
  given: read(DEVELOPED_ON_GIVEN_NAMES),
  family: read(DEVELOPED_ON_FAMILY_NAMES),
};
export const HELD_OUT: Lists = {
  given: read(HELD_OUT_GIVEN_NAMES),
  family: read(HELD_OUT_FAMILY_NAMES),
};

/** Full names by chance, each in two spellings that differ. */
export function spelledPairs({ given, family }: Lists, count: number): SpelledPair[] {
  const random = new Random('spelled pairs');
  const pairs: SpelledPair[] = [];
  while (pairs.length < count) {
    const [first, last] = [random.pick(given), random.pick(family)];
    const [entered, asked] = [spelled(random, first, last), spelled(random, first, last)];
    if (entered !== asked) pairs.push({ entered, asked });
  }
  return pairs;
}

/** In one script, as people are written. */
function spelled(random: Random, first: Spellings, last: Spellings): string {
  const [arabic, ...latin] = first;
  const [familyArabic, ...familyLatin] = last;
  return random.chance(1 / 3)
    ? `${arabic} ${familyArabic}`
    : `${random.pick(latin as [string])} ${random.pick(familyLatin as [string])}`;
}

const ROOTS = 'b t d r z s k l m n h f j ch kh gh'.split(' ') as [string, ...string[]];
const PLACES = [
  ...[
    'Tag',
    'Zag',
    'Fig',
    'Tiz',
    'Agd',
    'Ouj',
    'Ber',
    'Tet',
    'Mid',
    'Kel',
    'Taz',
    'Saf',
    'Azr',
    'Ifr',
  ],
  ...['Dem', 'Sef', 'Khen', 'Tem', 'Boul', 'Kar'],
] as [string, ...string[]];
const ENDINGS = ['i', 'aoui', 'ani', 'ouni', 'ili', 'ari'] as const;
const BEFORE = ['', '', '', '', 'El ', 'El ', 'Ben', 'Bou', 'Aït '] as const;

/**
 * Full names of others: half of them share a given name, some also the family name, with those that are
 * looked for; the other family names are made up of roots, places and endings.
 */
export class OtherNames {
  private readonly random = new Random('other names');
  private readonly lists = [DEVELOPED_ON, HELD_OUT] as const;

  next(): string {
    const { random } = this;
    const first = often(random, random.pick(this.lists).given);
    if (random.chance(0.3))
      return spelled(random, first, random.pick(random.pick(this.lists).family));
    const given = random.pick(first);
    return `${given} ${this.madeUp()}`;
  }

  private madeUp(): string {
    const { random } = this;
    const root = () => random.pick(ROOTS);
    const vowel = () => random.pick(['a', 'e', 'i', 'ou']);
    const stem = random.chance(0.3)
      ? random.pick(PLACES).toLowerCase() + root()
      : root() + vowel() + root() + (random.chance(0.5) ? vowel() : '') + root();
    const name = stem + random.pick(ENDINGS);
    const before = random.pick(BEFORE);
    return before === '' || before.endsWith(' ') ? `${before}${capital(name)}` : `${before}${name}`;
  }
}

/** The first of a list are the given names of many. */
function often<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(list.length * random.next() ** 2)] ?? list[0];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
