import { type FieldError, pastDayFaults, type Language, type Text } from '../common/index.js';
import type { RecordType } from '../records/index.js';
import { completedMaking, keepMaking } from './making/keep-making.js';
import { drawnFaults, makingFaults } from './making/making-faults.js';
import { changedMaking, makingOf, sharedMaking } from './making/making-of.js';
import type { SketchMakingView } from './making/making.js';
import { makingWords } from './making/making-words.js';
import { withMaking } from './making/sketch-making.entity.js';
import { Sketch } from './sketch.entity.js';
import type { NewSketch, SketchChange } from './sketches.dto.js';

export const SKETCH: RecordType<Sketch> = {
  kind: 'sketch',
  entity: Sketch,
  modality: 'sketch',
  isOfKnownPerson: false,
  joined: withMaking,
  complete: (sketch, occurred) => {
    sketch.making = completedMaking(sketch.making, occurred);
  },
  faults: (sketch, today, occurred) => [
    ...programFaults(sketch),
    ...pastDayFaults('drawnOn', sketch.datedOn, today),
    ...drawnFaults(sketch.datedOn, sketch.making ?? null, occurred),
    ...(sketch.making ? makingFaults(sketch.making, today, occurred) : []),
  ],
  keep: async (manager, sketch, timeZone) => {
    sketch.making = await keepMaking(manager, sketch.id, sketch.making, timeZone);
  },
  sharedFields: ({ origin, software, witnessConfidence, making }) => ({
    origin,
    software,
    witnessConfidence,
    making: sharedMaking(making),
  }),
  findableBy: ({ author }) => ({ authors: author === null ? [] : [author] }),
  // The author may have to testify: known to the prefecture that holds the sketch.
  ownFields: ({ author, identifiedAt, making }) => ({
    author,
    identifiedAt,
    making: makingOf(making),
  }),
  inWords: makingInWords,
};

function makingInWords({ making }: { making?: SketchMakingView | null }, language: Language) {
  return making ? { making: { ...making, words: makingWords(making, language) } } : {};
}

/** Without its program nobody can say how a software composite came about; what was drawn by hand came from none. */
function programFaults({ origin, software, making }: Sketch): FieldError[] {
  const program = making?.image?.program;
  if (origin === 'hand_drawn') {
    const isOfProgram = program && program !== 'artist';
    return [
      ...(software ? [ofDrawing('software')] : []),
      ...(isOfProgram ? [ofDrawing('making.image.program')] : []),
    ];
  }
  const missing = origin === 'software_composite' && !(software ?? program);
  return missing ? [{ field: 'software', code: 'program-missing', message: PROGRAM_MISSING }] : [];
}

const ofDrawing = (field: string): FieldError => ({
  ...{ field, code: 'program-of-drawing', message: PROGRAM_OF_DRAWING },
});

const PROGRAM_OF_DRAWING: Text = {
  en: 'is said of a sketch that was drawn by hand: leave it out, or say that a program made it',
  fr: 'est indiqué pour un portrait-robot dessiné à la main\u00a0: retirez-le, ou dites qu’un logiciel l’a fait',
  ar: 'مذكور لرسم تقريبي أنجز باليد: احذفوه، أو بينوا أنه أنجز ببرنامج',
};

const PROGRAM_MISSING: Text = {
  en: 'is required of a software composite',
  fr: 'est exigé d’un portrait-robot fait par logiciel',
  ar: 'مطلوب لرسم تقريبي أنجز ببرنامج',
};

/**
 * Columns of a sketch that an input sets.
 * @param was of a change, the sketch before it
 */
export function sketchColumns(input: NewSketch | SketchChange, was?: Sketch): Partial<Sketch> {
  const { origin, software, author, drawnOn, witnessConfidence, making } = input;
  return {
    ...(origin !== undefined && { origin }),
    ...(software !== undefined && { software }),
    ...(author !== undefined && { author }),
    ...(drawnOn !== undefined && { datedOn: drawnOn }),
    ...(witnessConfidence !== undefined && { witnessConfidence }),
    ...(making !== undefined && { making: changedMaking(was?.making, making) }),
  };
}
