import { foldedWord } from '../../common/index.js';
import {
  CERTAINTY_GRADES,
  type CodedDefinition,
  type RangeDefinition,
  type TraitDefinition,
  TRAITS,
  writtenBound,
  writtenCodes,
  writtenMark,
  writtenRange,
} from '../../traits/index.js';
import type { Cell } from '../sheets/sheet-row.js';
import { bodyField, codeOf, day, type ImportField, list, namesIn } from './import-field.js';
import type { RowSaid } from './row-said.js';

/** What else the columns of traits are called: by the part of the body alone, and by the fields of the police's tables. */
const SHORT_HEADINGS: Readonly<Record<string, readonly string[]>> = {
  sex: ['SEX', 'Genre', 'النوع'],
  age: ['Âge', 'السن', 'العمر', 'Age'],
  height: ['Taille (cm)', 'الطول', 'HGT'],
  complexion: ['Peau', 'البشرة', 'Skin', 'SKN'],
  hair_color: ['Cheveux', 'الشعر', 'Hair', 'Hair color', 'HAI'],
  eye_color: ['Yeux', 'العينان', 'العيون', 'Eyes', 'Eye color', 'EYE'],
  face_shape: ['Visage', 'الوجه', 'Face'],
  marks: ['Cicatrices', 'Tatouages', 'العلامات', 'SMT', 'Scars, marks and tattoos'],
};

const LEAST = ['de', 'min', 'minimum', 'mini', 'من', 'الأدنى', 'from', 'least'];
const MOST = ['à', 'max', 'maximum', 'maxi', 'إلى', 'الأقصى', 'to', 'most'];

/** Of what was not observed nothing is said. */
const NOT_OBSERVED = new Set(
  [
    ...['-', '–', '?', 'x', 'xxx', 'n/a', 'nc', 'néant', 'inconnu', 'inconnue', 'non observé'],
    ...['غير معروف', 'غير معروفة', 'مجهول', 'لا شيء', 'unknown', 'not observed', 'none'],
  ].map(foldedWord),
);

const isObserved = (cell: Cell) => typeof cell !== 'string' || !NOT_OBSERVED.has(foldedWord(cell));

/** Letters that stand for a code in one trait alone. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { H: 'male', ذ: 'male', أ: 'female', ث: 'female' },
};

const CERTAINTY = codeOf(
  Object.fromEntries(CERTAINTY_GRADES.map(({ code, label }) => [code, namesIn(label)])),
);
const CERTAINTY_WORDS = ['Certitude', 'درجة اليقين', 'Certainty'];

/** Columns of every trait: what was observed, how surely, and of what fades on which day. */
export const TRAIT_FIELDS: readonly ImportField[] = TRAITS.flatMap((trait: TraitDefinition) => {
  if (trait.kind === 'mark') return [marksField(trait.code, headingsOf(trait))];
  const certainty = bodyField(
    `traits.${trait.code}.certainty`,
    headingsOf(trait).flatMap((one) => CERTAINTY_WORDS.map((word) => `${one} ${word}`)),
    CERTAINTY,
  );
  if (trait.kind === 'range') return [...rangeFields(trait), certainty];
  const seen = trait.fades ? [bodyField(`traits.${trait.code}.seenOn`, [], day)] : [];
  return [codedField(trait), certainty, ...seen];
});

/** Of all traits of a row, where a column of one says nothing else. */
export const CERTAINTY_FIELD: ImportField = {
  name: 'certainty',
  headings: CERTAINTY_WORDS,
  put: (said, cell, heading) => {
    said.certainty = { grade: CERTAINTY(cell), heading };
    said.from('certainty', heading);
  },
};

/** Traits as the API has them, from lines of JSON. */
export const TRAITS_FIELD: ImportField = {
  name: 'traits',
  headings: [],
  put: (said, cell, heading) => {
    said.set('traits', cell, heading);
  },
};

function headingsOf({ code, label }: TraitDefinition): readonly string[] {
  return [code, ...namesIn(label), ...(SHORT_HEADINGS[code] ?? [])];
}

function codedField(trait: CodedDefinition): ImportField {
  const put = (said: RowSaid, cell: Cell, heading: string) => {
    if (!isObserved(cell)) return;
    if (typeof cell !== 'string') {
      said.set(`traits.${trait.code}`, cell, heading);
      return;
    }
    for (const [code, values] of valuesBy(trait, cell)) {
      said.set(`traits.${code}.values`, values, heading);
    }
  };
  return { name: `traits.${trait.code}`, headings: headingsOf(trait), put };
}

/** Codes by their trait; a word that stands for none is left, to be refused by its name. */
function valuesBy(trait: CodedDefinition, text: string): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const letter = LETTERS[trait.code]?.[text.toUpperCase()];
  const whole = letter === undefined ? writtenCodes(trait, text) : undefined;
  // Between what the witness hesitates.
  const words =
    letter !== undefined || whole ? [text] : text.split(/\s*[/|,;،]\s*|\s+(?:ou|or|أو)\s+/u);
  for (const word of words) {
    const known = whole ?? writtenCodes(trait, word);
    const { trait: of, codes } = known ?? { trait: trait.code, codes: [letter ?? word] };
    values.set(of, [...new Set([...(values.get(of) ?? []), ...codes])]);
  }
  return values;
}

function rangeFields(trait: RangeDefinition): ImportField[] {
  const at = `traits.${trait.code}`;
  const bound = (cell: Cell) => (typeof cell === 'string' ? writtenBound(trait, cell) : cell);
  const ends = (words: readonly string[]) =>
    headingsOf(trait).flatMap((one) => words.map((word) => `${one} ${word}`));
  return [
    {
      name: at,
      headings: headingsOf(trait),
      put: (said, cell, heading) => {
        if (!isObserved(cell)) return;
        const text = typeof cell === 'number' ? String(cell) : cell;
        const range = typeof text === 'string' ? writtenRange(trait, text) : undefined;
        if (!range) said.set(at, cell, heading);
        for (const [end, value] of Object.entries(range ?? {})) {
          said.set(`${at}.${end}`, value, heading);
        }
      },
    },
    ...(
      [
        ['min', LEAST],
        ['max', MOST],
      ] as const
    ).map(([end, words]) => ({
      name: `${at}.${end}`,
      headings: ends(words),
      put: (said: RowSaid, cell: Cell, heading: string) => {
        if (isObserved(cell)) said.set(`${at}.${end}`, bound(cell), heading);
      },
    })),
  ];
}

function marksField(code: string, headings: readonly string[]): ImportField {
  return {
    name: `traits.${code}`,
    headings,
    put: (said, cell, heading) => {
      if (!isObserved(cell)) return;
      const marks = typeof cell === 'string' ? (list(cell) as string[]).map(writtenMark) : cell;
      said.set(`traits.${code}`, marks, heading);
    },
  };
}
