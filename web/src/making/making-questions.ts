import type { MakingVocabulary } from './making-vocabulary.js';

/** A list of the vocabulary to choose from. */
export type ListName = Exclude<keyof MakingVocabulary, 'limits' | 'cautions'>;

/** What is asked, at its place in `making` of a sketch. */
export type Question = {
  readonly path: readonly [part: string, ...names: string[]];
} & (
  | { readonly asks: 'code' | 'version' | 'day' | 'time' | 'yes-or-no' | 'seconds' | 'metres' }
  | { readonly asks: 'likeness'; readonly region: string | null }
  | { readonly asks: 'one' | 'some'; readonly of: ListName }
);

/** In the order of a real interview: who, what they saw, how they were asked, what was made of it. */
export const STEPS = ['witness', 'sighting', 'interview', 'image'] as const;

const QUESTIONS: readonly Question[] = [
  { path: ['witness', 'code'], asks: 'code' },
  { path: ['witness', 'role'], asks: 'one', of: 'witnessRoles' },
  { path: ['sighting', 'seenOn'], asks: 'day' },
  { path: ['sighting', 'seenAt'], asks: 'time' },
  { path: ['sighting', 'exposure'], asks: 'one', of: 'exposures' },
  { path: ['sighting', 'exposureSeconds'], asks: 'seconds' },
  { path: ['sighting', 'distanceMetres'], asks: 'metres' },
  { path: ['sighting', 'light'], asks: 'one', of: 'lights' },
  { path: ['sighting', 'angle'], asks: 'one', of: 'angles' },
  { path: ['sighting', 'unseen'], asks: 'some', of: 'unseenParts' },
  { path: ['interview', 'heldOn'], asks: 'day' },
  { path: ['interview', 'heldAt'], asks: 'time' },
  { path: ['interview', 'kind'], asks: 'one', of: 'interviewKinds' },
  { path: ['interview', 'statementFirst'], asks: 'yes-or-no' },
  { path: ['interview', 'seenBefore'], asks: 'some', of: 'seenBefore' },
  { path: ['interview', 'clearVideo'], asks: 'yes-or-no' },
  { path: ['image', 'program'], asks: 'one', of: 'programs' },
  { path: ['image', 'programVersion'], asks: 'version' },
  { path: ['image', 'inColor'], asks: 'yes-or-no' },
  { path: ['image', 'variant'], asks: 'one', of: 'variants' },
  { path: ['image', 'likeness', 'overall'], asks: 'likeness', region: null },
];

/** With which program a sketch was made: what is drawn by hand has none. */
export const OF_PROGRAM = [
  ['image', 'program'],
  ['image', 'programVersion'],
] as const;

const isOfProgram = ({ path }: Question) =>
  OF_PROGRAM.some(([part, name]) => path[0] === part && path[1] === name);

/** What is asked in a step; the regions whose likeness is judged are those of the vocabulary. */
export function questionsOf(
  step: (typeof STEPS)[number],
  { likenessRegions }: MakingVocabulary,
  isByHand: boolean,
): Question[] {
  const regions = likenessRegions.map(({ code }): Question => ({
    path: ['image', 'likeness', code],
    asks: 'likeness',
    region: code,
  }));
  return [...QUESTIONS, ...regions].filter(
    (question) => question.path[0] === step && !(isByHand && isOfProgram(question)),
  );
}
