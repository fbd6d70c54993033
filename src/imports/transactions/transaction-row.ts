import { type BodyImage, calendarDay, type LogicalRecord } from '../../ansi-nist/index.js';
import { parseJson, Problem } from '../../common/index.js';
import type { Cell, SheetRow } from '../sheets/sheet-row.js';
import type { OpenedTransaction } from './open-transaction.js';
import { FACE_NAME, facesOf } from './transaction-images.js';

type Cells = (readonly [heading: string, cell: Cell])[];
/** What a field of Type-2 is in our lists, by its number. */
type Readings = Readonly<Record<number, (field: LogicalRecord['fields'], at: number) => Cells>>;

const text = (fields: LogicalRecord['fields'], at: number) => fields.get(at)?.[0]?.[0] ?? '';
const all = (fields: LogicalRecord['fields'], at: number) =>
  (fields.get(at) ?? []).map(([item = '']) => item).join(';');
const as =
  (heading: string) =>
  (fields: LogicalRecord['fields'], at: number): Cells => [[heading, all(fields, at)]];
/** What is no day, or no pair of ages, is shown as it was written, and refused by its name. */
const dayAs =
  (heading: string) =>
  (fields: LogicalRecord['fields'], at: number): Cells => [
    [heading, calendarDay(text(fields, at)) ?? text(fields, at)],
  ];
const nothing = (): Cells => [];

/** Of the FBI's EBTS, which is what a file without a domain follows. */
const NORTH_AMERICAN: Readings = {
  18: as('fullName'),
  22: dayAs('birthDate'),
  23: (fields, at) => [['age', text(fields, at).replace(/^(\d\d)(\d\d)$/, '$1-$2')]],
  24: as('SEX'),
  // With those of the pictures: see marksOf.
  26: nothing,
  31: as('EYE'),
  32: as('HAI'),
};

/** Of our own domain (docs/exchange.md): the description as JSON says all that the codes do, and more. */
const OURS: Readings = {
  ...Object.fromEntries([23, 24, 26, 31, 32, 901, 903, 906, 907, 911].map((at) => [at, nothing])),
  22: dayAs('birthDate'),
  902: as('reference'),
  904: nothing,
  905: (fields, at) => [['traits', objectIn(text(fields, at))]],
  908: as('origin'),
  909: as('witnessConfidence'),
  910: as('fullName'),
};

const READINGS: Readonly<Record<string, Readings>> = { MIRSAM: OURS, NORAM: NORTH_AMERICAN };
const OF_OURS = 'MIRSAM';
/** How our own files say that a picture is a drawing. */
const DRAWING = 'COMPOSITE SKETCH';
const POSES: Readonly<Record<string, string>> = {
  F: 'frontal',
  L: 'left_profile',
  R: 'right_profile',
};
/** Of the standard's descriptions of a face, those that mean one code of ours. */
const GLASSES: Readonly<Record<string, string>> = {
  'CLEAR GLASSES': 'clear',
  'DARK GLASSES': 'dark',
};

/**
 * A file of ANSI/NIST-ITL as the row of a sheet: each thing by the heading that it goes by here. What is not known here stands
 * by its number, so that it is told as a column that is not read.
 */
export function transactionRow(file: OpenedTransaction): SheetRow {
  const { header, records, pictures, passedOver } = file;
  const domain = header.domain?.name ?? 'NORAM';
  const said = records.filter(({ type }) => type === 2).flatMap((one) => ofType2(one, domain));
  const [face, ...others] = facesOf(pictures);
  const named = said.some(([heading]) => heading === 'reference');
  const cells: Cells = [
    ...(named ? [] : [['reference', `${header.origin} ${header.control}`] as const]),
    ...(face ? [['image', FACE_NAME] as const, ...ofFace(face, domain)] : []),
    ...said,
    ...(domain === OF_OURS ? [] : marksOf(file, domain)),
    ...others.map(({ sameAs }): Cells[number] => ['10.999', `FACE ${sameAs ?? ''}`.trim()]),
    ...passedOver.map((type) => [`Type-${type}`, 'not read'] as const),
    ...records.flatMap(({ type }) => (type === 2 || type === 10 ? [] : unreadRecord(type))),
  ];
  return { line: 1, cells: cells.filter(([, cell]) => cell !== '') };
}

const unreadRecord = (type: number): Cells => [[`Type-${type}`, 'not read']];

function ofType2({ fields }: LogicalRecord, domain: string): Cells {
  const readings = READINGS[domain] ?? {};
  return [...fields.keys()].flatMap((at): Cells => {
    // Its designation character says nothing of a person.
    if (at === 2) return [];
    return (readings[at] ?? as(`2.${String(at).padStart(3, '0')}`))(fields, at);
  });
}

function ofFace(face: BodyImage, domain: string): Cells {
  const isDrawing = face.acquisition?.[1] === DRAWING;
  const day: Cells[number] = [isDrawing ? 'drawnOn' : 'photo.takenOn', face.takenOn];
  // Where our own files do not know the day of a photograph, they say so in the comment.
  const isUnknown = domain === OF_OURS && face.comment !== null;
  const pose = face.pose === null ? [] : poseOf(face.pose);
  return [...(isUnknown ? [] : [day]), ...pose, ...(domain === OF_OURS ? [] : describedFace(face))];
}

const poseOf = (pose: string): Cells => {
  const known = POSES[pose];
  return [known === undefined ? ['10.020', pose] : ['photo.pose', known]];
};

function describedFace({ descriptions, eyes, hair, comment }: BodyImage): Cells {
  const glasses = descriptions.flatMap((one) => GLASSES[one] ?? []);
  const unread = descriptions.filter((one) => GLASSES[one] === undefined);
  return [
    ['EYE', eyes ?? ''],
    ['HAI', hair.join('|')],
    ['glasses', glasses.join('|')],
    ['10.026', unread.join(';')],
    ['10.038', comment ?? ''],
  ];
}

/** Scars, marks and tattoos of the description and of the pictures, each once. */
function marksOf({ records, pictures }: OpenedTransaction, domain: string): Cells {
  const described = domain in READINGS ? records.filter(({ type }) => type === 2) : [];
  const codes = described.flatMap(({ fields }) => all(fields, 26).split(';'));
  return [['SMT', [...new Set([...codes, ...pictures.flatMap(({ smt }) => smt)])].join(';')]];
}

/** JSON where it is some; else the text, to be refused by its name. */
function objectIn(json: string): Cell {
  try {
    return parseJson(json, '2.905');
  } catch (failure) {
    if (failure instanceof Problem) return json;
    throw failure;
  }
}
