import { LANGUAGES } from '../common/index.js';
import type { Text } from '../common/index.js';
import { GROUPS, TRAITS } from './vocabulary.js';
import { CODED_TRAITS, compatiblePlaces, MARKS } from './vocabulary.lookup.js';
import type { Code, Neighbours } from './vocabulary.types.js';

// The codes of the standards that a value may be exchanged as; those that tell race or health
// (SKN ALB, BLK, YEL, SAL; EYE PNK, MAR) and "unknown" (XXX) are left out on purpose.
const NCIC = {
  EYE: 'BLK BLU BRO GRN GRY HAZ MUL',
  HAI: 'BLD BLK BLN BLU BRO GRN GRY ONG PLE PNK RED SDY WHI',
  SEX: 'F M',
  SKN: 'DBR DRK FAR LBR LGT MBR MED OLV RUD',
};
// ANSI/NIST-ITL 1-2011, eye and hair colour codes.
const NIST = {
  SEC: 'BLK BLU BRO GRN GRY HAZ MUL',
  SHC: 'BAL BLK BLN BLU BRO GRN GRY ONG PLE PNK RED SDY STR WHI',
};
// ISO/IEC 19794-5, without eye 7 (pink).
const ISO = { eye: '1 2 3 4 5 6', hair: '1 2 3 4 5 6 7' };

// Facial SMT codes of scars, moles, discolorations, tattoos and the like.
const SMT = new Set(
  `DIMP CHEEK,DIMP CHIN,DIMP FACE,DIMP L CHK,DIMP R CHK,DISC CHEEK,DISC CHIN,DISC EAR,DISC EYE,
  DISC FACE,DISC FHD,DISC HEAD,DISC L CHK,DISC L EAR,DISC L EYE,DISC L LIP,DISC LIP,DISC NECK,
  DISC NOSE,DISC R CHK,DISC R EAR,DISC R EYE,DISC U LIP,FRECKLES,MISS TEETH,MOLE CHIN,MOLE CHK,
  MOLE EAR,MOLE EYE,MOLE FACE,MOLE FHD,MOLE HEAD,MOLE L CHK,MOLE L EAR,MOLE L EYE,MOLE L LIP,
  MOLE LIP,MOLE NECK,MOLE NOSE,MOLE R CHK,MOLE R EAR,MOLE R EYE,MOLE U LIP,POCKMARKS,PRCD CHIN,
  PRCD EAR,PRCD EYE,PRCD FACE,PRCD L EAR,PRCD L EYE,PRCD LIP,PRCD LLIP,PRCD NOSE,PRCD R EAR,
  PRCD R EYE,PRCD ULIP,SC CHIN,SC CHK,SC EAR,SC EYE,SC FACE,SC FHD,SC HEAD,SC L CHK,SC L EAR,
  SC L EYE,SC LIP,SC LOW LIP,SC NECK,SC NOSE,SC R CHK,SC R EAR,SC R EYE,SC UP LIP,TAT CHEEK,
  TAT CHIN,TAT EAR,TAT EYE,TAT FACE,TAT FHD,TAT HEAD,TAT L CHK,TAT L EAR,TAT L EYE,TAT LIP,
  TAT LW LIP,TAT NECK,TAT NOSE,TAT R CHK,TAT R EAR,TAT R EYE,TAT UP LIP`.split(/,\s*/),
);

// The same of the body.
for (const of of ['SC', 'MOLE', 'DISC', 'TAT']) {
  const joined = of === 'MOLE' || of === 'DISC';
  const places = [
    'ARM',
    'L ARM',
    'R ARM',
    'HAND',
    'L HND',
    'R HND',
    'SHLD',
    'CHEST',
    'ABDOM',
    'BACK',
  ];
  places.push('THGH', 'LEG', 'L LEG', 'R LEG', 'CALF', 'FOOT', of === 'TAT' ? 'FARM' : 'F ARM');
  places.push(...(of === 'TAT' ? ['L FOOT', 'R FOOT'] : ['L FT', 'R FT']));
  const sided = joined
    ? ['ULARM', 'URARM', 'LFARM', 'RFARM', 'LCALF', 'RCALF']
    : ['UL ARM', 'UR ARM', 'LF ARM', 'RF ARM', 'L CALF', 'R CALF'];
  const spaced = ['L SHLD', 'R SHLD', 'L THGH', 'R THGH'];
  if (of === 'MOLE') sided.push('L SHD', 'R SHD', 'L THG', 'R THG');
  else sided.push(...spaced.map((code) => (joined ? code.replace(' ', '') : code)));
  for (const code of [...places, ...sided]) SMT.add(`${of} ${code}`);
}
SMT.add('PRCD ABDMN').add('PRCD BACK');

const known = (standard: Record<string, string>, value: string) => {
  const [field = '', code = ''] = value.split(':');
  return standard[field]?.split(' ').includes(code) ?? false;
};

const lists: [string, readonly Code[]][] = [
  ...CODED_TRAITS.map(({ code, codes }): [string, readonly Code[]] => [code, codes]),
  ['mark kinds', MARKS.kinds],
  ['mark places', MARKS.places],
  ['tattoo motifs', MARKS.motifs],
];

/** The places of a region by themselves: shares are of its marks. */
const shared: [string, readonly Code[]][] = [
  ...lists.filter(([name]) => !['mark kinds', 'mark places'].includes(name)),
  ...(['face', 'body'] as const).map((region): [string, readonly Code[]] => [
    `places of the ${region}`,
    MARKS.places.filter((place) => place.region === region),
  ]),
];

const texts: [string, Text][] = [
  ...GROUPS.map((group): [string, Text] => [`group ${group.code}`, group.label]),
  ...TRAITS.map((trait): [string, Text] => [trait.code, trait.label]),
  ...TRAITS.flatMap((trait): [string, Text][] =>
    trait.kind === 'range' ? [[`${trait.code} unit`, trait.unit]] : [],
  ),
  ...lists.flatMap(([list, codes]) =>
    codes.map(({ code, label }): [string, Text] => [`${list} ${code}`, label]),
  ),
];

describe('labels', () => {
  it('name everything in French, Arabic and English', () => {
    const latin = /^[\p{Script=Latin}' ()’-]+$/u;
    const arabic = /^[\p{Script=Arabic} ()]+$/u;
    const bad = texts.filter(
      ([, { fr, ar, en }]) => !latin.test(fr) || !latin.test(en) || !arabic.test(ar),
    );
    expect(bad).toEqual([]);
    const untrimmed = texts.filter(([, label]) =>
      LANGUAGES.some((language) => label[language].trim() !== label[language]),
    );
    expect(untrimmed).toEqual([]);
  });

  it('tell the codes of a list apart in every language', () => {
    for (const [list, codes] of lists) {
      for (const language of LANGUAGES) {
        const labels = codes.map(({ label }) => label[language]);
        expect([list, new Set(labels).size]).toEqual([list, codes.length]);
      }
    }
  });
});

/** Words that no label has, and why. */
const REFUSED: readonly [why: string, words: RegExp][] = [
  [
    'race, in classical or colonial use',
    /مفلفل|زنج|غليظ|cr[ée]pu|basan[ée]|brid[ée]|n[èeé]gr|negroid/i,
  ],
  [
    'a face made into a people',
    /معقوف|étirés|type (arabe|berbère|européen|africain)|hooked|slanted/i,
  ],
  ['contempt for a body', /بدين|سمين|هزيل|مكتنز|obèse|\bgrosse?s?\b|\bfat\b|skinny|ugly/i],
  ['a disorder', /جاحظ|منتفخ|أحول|strabi|goitre|squint|exophthalm/i],
  ['religion', /tonsure|monk|حجاب|voile|veil|turban|kippa/i],
  ['the reverse of what the portrait parlé means by it', /^en pointe$/i],
  ['wheat for a skin, where another word is usual', /حنطي/],
];

describe('words', () => {
  it.each(REFUSED)('of %s stand in no label', (_why, words) => {
    const found = texts.filter(([, label]) => LANGUAGES.some((one) => words.test(label[one])));
    expect(found).toEqual([]);
  });

  it('of complexion are shades, and no names of races', () => {
    const races = /^(noir|blanc|jaune|rouge|أسود|أبيض|أصفر|أحمر|black|white|yellow|red)e?$/i;
    const shades = CODED_TRAITS.find(({ code }) => code === 'complexion')?.codes ?? [];
    expect(shades).toHaveLength(8);
    for (const { label } of shades) {
      for (const language of LANGUAGES) expect(label[language]).not.toMatch(races);
    }
  });
});

describe('codes', () => {
  it('of traits are unique, in snake case, and in a known group', () => {
    const codes = TRAITS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(_[a-z]+)*$/);
    expect(new Set(TRAITS.map(({ group }) => group))).toEqual(
      new Set(GROUPS.map(({ code }) => code)),
    );
  });

  it('of a list are unique and in snake case', () => {
    for (const [list, codes] of lists) {
      const names = codes.map(({ code }) => code);
      expect([list, new Set(names).size]).toEqual([list, names.length]);
      for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    }
  });

  it('of a list share out the population', () => {
    for (const [list, codes] of shared) {
      const total = codes.reduce((sum, { frequency }) => sum + frequency, 0);
      expect([list, total.toFixed(9)]).toEqual([list, '1.000000000']);
    }
  });

  it('each belong to somebody, unless they only cover others', () => {
    for (const [, codes] of lists) {
      for (const each of codes) {
        const covering = 'covers' in each && (each.covers as string[]).length > 0;
        expect(each.frequency > 0).toBe(!covering);
        expect(each.frequency).toBeLessThan(1);
      }
    }
  });
});

describe('neighbours', () => {
  const tables: [string, Neighbours, readonly Code[]][] = [
    ...CODED_TRAITS.map(({ code, neighbours, codes }): [string, Neighbours, readonly Code[]] => [
      code,
      neighbours,
      codes,
    ]),
    ['mark kinds', MARKS.kindNeighbours, MARKS.kinds],
    ['mark places', MARKS.placeNeighbours, MARKS.places],
    ['tattoo motifs', MARKS.motifNeighbours, MARKS.motifs],
  ];

  it('are different codes of one list, each pair once', () => {
    for (const [list, pairs, codes] of tables) {
      const names = codes.map(({ code }) => code);
      for (const [a, b, similarity] of pairs) {
        expect(names).toContain(a);
        expect(names).toContain(b);
        expect(a).not.toBe(b);
        expect(similarity).toBeGreaterThan(0);
        expect(similarity).toBeLessThan(1);
      }
      const keys = pairs.map(([a, b]) => [a, b].toSorted().join(' '));
      expect([list, new Set(keys).size]).toEqual([list, keys.length]);
    }
  });
});

describe('crosswalks', () => {
  const codes = CODED_TRAITS.flatMap((trait) => trait.codes);

  it('name codes that the standards have', () => {
    for (const { crosswalk } of codes) {
      const { ncic, iso19794_5, nistType10 } = crosswalk;
      if (ncic) expect(known(NCIC, ncic) || SMT.has(ncic.replace('SMT:', ''))).toBe(true);
      if (iso19794_5) expect(known(ISO, iso19794_5)).toBe(true);
      if (nistType10) expect(known(NIST, nistType10)).toBe(true);
    }
  });

  it('never use the codes for unknown, race or health', () => {
    const used = codes.flatMap(({ crosswalk }) => Object.values(crosswalk) as string[]);
    const refused = /:(XXX|ALB|YEL|SAL|PNK|MAR|U)$|SKN:BLK/;
    expect(used.filter((code) => refused.test(code))).toEqual([]);
    expect(used).toContain('HAI:BLD');
    expect(used).toContain('SHC:BAL');
  });

  it('name SMT codes for known places', () => {
    const places = MARKS.places.map(({ code }) => code);
    for (const { smt, onlyAt } of MARKS.kinds) {
      for (const [place, code] of Object.entries(smt)) {
        expect(SMT.has(code)).toBe(true);
        if (place) expect(onlyAt ?? places).toContain(place);
      }
      for (const place of onlyAt ?? []) expect(places).toContain(place);
    }
  });
});

describe('places', () => {
  it('give the person’s side where there is one', () => {
    const sides = Object.fromEntries(MARKS.places.map(({ code, side }) => [code, side]));
    expect(sides).toMatchObject({ cheek_left: 'left', ear_right: 'right', cheek: null });
  });

  it('are compatible with those that include them or that they include', () => {
    expect(compatiblePlaces('cheek_left')).toEqual(['cheek_left', 'cheek', 'face']);
    expect(compatiblePlaces('lip')).toEqual(['upper_lip', 'lower_lip', 'lip', 'face']);
    expect(compatiblePlaces('neck')).toEqual(['neck']);
    expect(compatiblePlaces('forearm_left')).toEqual([
      'forearm_left',
      'forearm',
      'arm_left',
      'arm',
    ]);
    for (const { covers } of MARKS.places) {
      for (const place of covers) expect(MARKS.places.map(({ code }) => code)).toContain(place);
    }
  });
});
