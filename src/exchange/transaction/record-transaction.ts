import {
  type BodyImage,
  bodyImageRecord,
  headerRecord,
  single,
  writeTransaction,
} from '../../ansi-nist/index.js';
import type { Pose } from '../../enrolment/index.js';
import type { Minority, RecordKind } from '../../records/index.js';
import type { Confidence, Origin } from '../../sketches/index.js';
import type { TraitSet } from '../../traits/index.js';
import { type DescribedFields, describedFields } from './described-fields.js';
import { DOMAIN, NOTICE, TYPE_2 } from './domain.js';

/** A record as it is handed over: what other services may know of it. */
export interface HandedRecord {
  readonly kind: RecordKind;
  readonly number: string;
  readonly prefecture: string;
  readonly datedOn: string;
  readonly traits: TraitSet;
  readonly minority: Minority;
  /** Of a sketch. */
  readonly origin?: Origin;
  readonly witnessConfidence?: Confidence | null;
  /** Of a subject. */
  readonly fullName?: string;
  readonly birthDate?: string | null;
}

export interface HandedImage {
  readonly bytes: Buffer;
  readonly mediaType: string;
  readonly width: number;
  readonly height: number;
  readonly isGrey: boolean;
  readonly takenOn: string | null;
  readonly pose: Pose | null;
}

export interface HandedTo {
  readonly agency: string;
  /** Of the log: what makes the file's number its own. */
  readonly entry: string;
  readonly at: Date;
}

const TRANSACTIONS = { sketch: 'COMPOSITE', subject: 'SUBJECT' } as const;
/** Of a profile, the side of the face that is seen; the standard wants an angle of what is between. */
const POSES: Partial<Record<Pose, string>> = {
  frontal: 'F',
  left_profile: 'L',
  right_profile: 'R',
};
const PHD_OF_ENTRY = 'Day of capture unknown: PHD is the day of entry.';
/** The largest of EBTS, which has two digits for each end. */
const OLDEST = 99;

/** A record with its images as a file of ANSI/NIST-ITL; the same bytes every time. */
export function recordTransaction(
  record: HandedRecord,
  images: readonly HandedImage[],
  to: HandedTo,
): Buffer {
  const described = describedFields(record.traits);
  const origin = `MA-${record.prefecture}`;
  const header = {
    transaction: TRANSACTIONS[record.kind],
    date: to.at.toISOString().slice(0, 10),
    destination: to.agency,
    origin,
    control: `${record.number}-${to.entry}`,
    domain: DOMAIN,
  };
  const faces = images.map((image, index) => faceOf(record, image, described, origin, index));
  const marks = faces.slice(0, 1).flatMap((face) => marksOn(face, described));
  const pictures = [...faces, ...marks].map(bodyImageRecord);
  return writeTransaction(headerRecord(header, to.at), [
    descriptionOf(record, described),
    ...pictures,
  ]);
}

function descriptionOf(record: HandedRecord, described: DescribedFields) {
  const { age, height } = record.traits;
  const twoDigits = age && age.max <= OLDEST ? `${age.min}${age.max}` : null;
  const said: readonly (readonly [number, string | null | undefined])[] = [
    [TYPE_2.birthDate, record.birthDate?.replaceAll('-', '')],
    [TYPE_2.age, age?.certainty === 'unsure' ? null : twoDigits],
    [TYPE_2.sex, described.sex],
    [TYPE_2.eyes, described.eyes],
    [TYPE_2.hair, described.hair],
    [TYPE_2.kind, record.kind],
    [TYPE_2.number, record.number],
    [TYPE_2.prefecture, record.prefecture],
    [TYPE_2.datedOn, record.datedOn.replaceAll('-', '')],
    [TYPE_2.traits, asciiJson(record.traits)],
    [TYPE_2.minority, record.minority],
    [TYPE_2.origin, record.origin],
    [TYPE_2.witnessConfidence, record.witnessConfidence],
    [TYPE_2.fullName, record.fullName],
    [TYPE_2.notice, NOTICE],
  ];
  const marks = described.marks.map(({ smt }) => [smt]);
  return {
    type: 2,
    fields: new Map([
      ...said.flatMap(([field, item]) => (item ? [[field, single(item)] as const] : [])),
      ...(marks.length > 0 ? [[TYPE_2.marks, marks] as const] : []),
      ...(height ? [[TYPE_2.height, [[String(height.min), String(height.max)]]] as const] : []),
    ]),
  };
}

function faceOf(
  { kind, datedOn }: HandedRecord,
  image: HandedImage,
  described: DescribedFields,
  source: string,
  index: number,
): BodyImage {
  const isSketch = kind === 'sketch';
  return {
    kind: 'FACE',
    source,
    takenOn: image.takenOn ?? datedOn,
    width: image.width,
    height: image.height,
    compression: image.mediaType === 'image/png' ? 'PNG' : 'JPEGB',
    colourSpace: image.isGrey ? 'GRAY' : 'SRGB',
    pose: (image.pose && POSES[image.pose]) ?? null,
    // No code of the standard is a drawing.
    acquisition: isSketch ? ['VENDOR', 'COMPOSITE SKETCH'] : null,
    descriptions: described.faceDescriptions,
    eyes: described.faceEyes,
    hair: described.faceHair === null ? [] : [described.faceHair],
    comment: isSketch || image.takenOn ? null : PHD_OF_ENTRY,
    sameAs: index + 1,
    smt: [],
    bytes: image.bytes,
  };
}

/** The main picture once more for the scars, marks and tattoos of the face: in a record of a face the standard has none. */
function marksOn(face: BodyImage, { marks }: DescribedFields): BodyImage[] {
  return (['SCAR', 'MARK', 'TATTOO'] as const).flatMap((kind) => {
    const smt = marks.filter((mark) => mark.onFace && mark.kind === kind).map((mark) => mark.smt);
    return smt.length > 0 ? [{ ...face, kind, smt }] : [];
  });
}

/** JSON in seven bits: older readers of the standard know no others. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
