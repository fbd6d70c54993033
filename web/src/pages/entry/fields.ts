import type { Schema } from '@mirsam/client';
import { type Making, makingChanges, withMakingChanges } from '../../making/said.js';
import { traitChanges } from '../../traits/trait-changes.js';
import type { TraitSet } from '../../traits/trait-set.js';

type AllOf<New> = Required<Omit<New, 'faceBox' | 'traits' | 'photo'>> & {
  readonly traits: TraitSet;
};

/** What is said of a sketch: each field of the API, so that one that is added there misses its place here. */
export type SketchFields = AllOf<Schema<'NewSketch'>>;
export type SubjectFields = AllOf<Schema<'NewSubject'>>;

type CommonName = keyof SketchFields & keyof SubjectFields;
export type CommonFields = Pick<SketchFields, CommonName>;

export type Faults = Readonly<Record<string, string>>;

export interface FieldsProps<Fields> {
  readonly fields: Fields;
  readonly onChange: (changed: Partial<Fields>) => void;
  /** What the service found wrong, by field. */
  readonly faults: Faults;
}

const NEW_RECORD: CommonFields = {
  caseId: null,
  sharing: 'national',
  description: null,
  traits: {},
};

/** A sketch is mostly entered on the day on which it was drawn, unless its interview says another. */
export const newSketch = (today: string): SketchFields => ({
  ...NEW_RECORD,
  origin: 'hand_drawn',
  software: null,
  author: null,
  drawnOn: today,
  witnessConfidence: null,
  making: null,
});

/** What is said of an interview; most sketches are drawn on its day, which is proposed until another is written. */
export function withInterview(
  { drawnOn, making: was }: SketchFields,
  making: Making | null,
  today: string,
): Partial<SketchFields> {
  const proposed = was?.interview?.heldOn ?? today;
  return { making, ...(drawnOn === proposed && { drawnOn: making?.interview?.heldOn ?? today }) };
}

export const NEW_SUBJECT: SubjectFields = {
  ...NEW_RECORD,
  fullName: '',
  aliases: null,
  birthDate: null,
  registeredAs: null,
  cnie: null,
  passport: null,
};

const commonOf = (record: Schema<'SketchView'> | Schema<'SubjectView'>): CommonFields => ({
  caseId: record.caseId ?? null,
  sharing: record.sharing,
  description: record.description ?? null,
  traits: record.traits as TraitSet,
});

export const fieldsOfSketch = (sketch: Schema<'SketchView'>): SketchFields => ({
  ...commonOf(sketch),
  origin: sketch.origin,
  software: sketch.software ?? null,
  author: sketch.author ?? null,
  drawnOn: sketch.datedOn,
  witnessConfidence: sketch.witnessConfidence ?? null,
  making: saidOf(sketch.making ?? null),
});

/** Without what the service works out. */
function saidOf(making: Schema<'SketchMakingView'> | null): Making | null {
  if (!making) return null;
  const { witness, sighting, interview, image } = making;
  return {
    ...(witness && { witness }),
    ...(sighting && { sighting }),
    ...(interview && { interview }),
    ...(image && { image }),
  };
}

export const fieldsOfSubject = (subject: Schema<'SubjectView'>): SubjectFields => ({
  ...commonOf(subject),
  fullName: subject.fullName ?? '',
  aliases: subject.aliases ?? null,
  birthDate: subject.birthDate ?? null,
  registeredAs: subject.registeredAs ?? null,
  cnie: subject.cnie ?? null,
  passport: subject.passport ?? null,
});

/** A field that may be empty, from what is written in it. */
export const orNull = (text: string) => (text === '' ? null : text);

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What of some fields is other than it was: a JSON Merge Patch, traits one by one, as is how a sketch was made. */
export function changesOf<Fields extends CommonFields>(was: Fields, is: Fields): Partial<Fields> {
  const names = Object.keys(is) as (keyof Fields)[];
  const changed = names.filter((name) => !isSame(was[name], is[name]));
  const patch: Partial<Fields> = Object.fromEntries(
    changed.map((name) => [name, is[name]]),
  ) as never;
  return {
    ...patch,
    ...('traits' in patch && { traits: traitChanges(was.traits, is.traits) }),
    ...('making' in patch && { making: makingChanges(makingIn(was), makingIn(is)) }),
  };
}

/** Of a subject nothing is made. */
const makingIn = (fields: object) => ('making' in fields ? (fields.making as Making | null) : null);

/** What somebody has changed, upon fields that somebody else may have changed since. */
export function withChanges<Fields extends CommonFields>(
  base: Fields,
  was: Fields,
  is: Fields,
): Fields {
  const { traits: changed = {}, ...changes } = changesOf(was, is);
  const { making } = changes as { readonly making?: Making | null };
  const told = (traits: TraitSet, here: boolean) =>
    Object.entries(traits).filter(([code]) => code in changed === here);
  const traits = Object.fromEntries([...told(base.traits, false), ...told(is.traits, true)]);
  return {
    ...base,
    ...changes,
    ...(making !== undefined && { making: withMakingChanges(makingIn(base), making) }),
    traits,
  };
}
