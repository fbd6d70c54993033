/** What an examiner says of a candidate; `potential` is a lead and proves nothing by itself. */
export const OUTCOMES = ['potential', 'no_candidate', 'inconclusive'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const STAGES = [
  'open',
  'second_awaited',
  'disagreed',
  'concluded',
  'identified',
  'revoked',
] as const;
export type AdjudicationStage = (typeof STAGES)[number];

/** What of an opinion decides how it goes on. */
export interface GivenOpinion {
  /** A person, never a program. */
  readonly examinerId: string;
  /** Formed without having seen scores, ranks or another opinion. */
  readonly blind: boolean;
  readonly outcome: Outcome;
}

/** `dependent`: by witnesses alone whom the candidate was shown to since, or of whom it is not known. */
export type Corroborated = 'none' | 'dependent' | 'independent';

/** All that has been said of one candidate of one search. */
export interface Adjudication {
  /** None, one or two: those that stand. */
  readonly opinions: readonly GivenOpinion[];
  /** Who took one back: each once. */
  readonly withdrawn: readonly string[];
  /** Those of them whose opinion was not blind. */
  readonly sighted: readonly string[];
  /** A supervisor's, where the examiners disagreed or were overturned; the latest. */
  readonly decision: Outcome | null;
  /** What evidence beside the face is recorded, as far as an identification may rest on it. */
  readonly corroboration: Corroborated;
  readonly identified: boolean;
  /** Whether an identification was taken back: this examination has then come to nothing. */
  readonly revoked: boolean;
}

export const UNEXAMINED: Adjudication = {
  opinions: [],
  withdrawn: [],
  sighted: [],
  decision: null,
  corroboration: 'none',
  identified: false,
  revoked: false,
};

export type Step =
  | {
      readonly kind: 'opinion';
      readonly by: string;
      readonly blind: boolean;
      readonly outcome: Outcome;
    }
  | { readonly kind: 'withdrawal'; readonly by: string }
  | { readonly kind: 'decision'; readonly by: string; readonly outcome: Outcome }
  | { readonly kind: 'corroboration'; readonly independent: boolean }
  | { readonly kind: 'identification' }
  | { readonly kind: 'revocation' };

/** Why a step cannot be taken: codes of `adjudicationProblems`. */
export type Refusal =
  | 'already-examined'
  | 'not-blind'
  | 'not-examined'
  | 'second-must-be-blind'
  | 'examination-complete'
  | 'nothing-to-decide'
  | 'decided-by-another'
  | 'agreement-needed'
  | 'corroboration-needed'
  | 'witness-was-shown'
  | 'already-identified'
  | 'not-identified'
  | 'identification-revoked';

/** From then on what examiners said is told to others: it sways nobody any more. */
export function isExaminedByTwo(stage: AdjudicationStage): boolean {
  return stage !== 'open' && stage !== 'second_awaited';
}

export function stageOf(adjudication: Adjudication): AdjudicationStage {
  if (adjudication.revoked) return 'revoked';
  if (adjudication.identified) return 'identified';
  if (adjudication.opinions.length === 0) return 'open';
  if (adjudication.opinions.length === 1) return 'second_awaited';
  return outcomeOf(adjudication) === null ? 'disagreed' : 'concluded';
}

/** What holds: the supervisor's decision, else what two examiners agree on; nothing once revoked. */
export function outcomeOf(adjudication: Adjudication): Outcome | null {
  const {
    opinions: [first, second],
    decision,
    revoked,
  } = adjudication;
  if (revoked) return null;
  if (decision) return decision;
  return second && first?.outcome === second.outcome ? second.outcome : null;
}

/** What an adjudication awaits. Whose it is to do, the matrix and `applyStep` say. */
export const AWAITED_STEPS = [
  'opinion',
  'blind_opinion',
  'decision',
  'corroboration',
  'identification',
] as const;
export type AwaitedStep = (typeof AWAITED_STEPS)[number];

/** Null where nothing is: of what is ended, an exclusion can be overturned and an identification revoked. */
export function awaitedStepOf(adjudication: Adjudication): AwaitedStep | null {
  const { opinions, corroboration } = adjudication;
  switch (stageOf(adjudication)) {
    case 'open':
      return 'opinion';
    case 'second_awaited':
      return opinions.every(({ blind }) => blind) ? 'opinion' : 'blind_opinion';
    case 'disagreed':
      return 'decision';
    case 'concluded':
      if (!agreeOnPotential(adjudication)) return null;
      return corroboration === 'independent' ? 'identification' : 'corroboration';
    case 'identified':
    case 'revoked':
      return null;
  }
}

/**
 * Takes a step: the adjudication after it, or why it is refused.
 *
 * Two people examine, at least one of them blind, in whichever order their opinions come. Who alone
 * has given one may take it back: it is then as if it had not been given, but that whoever gave it
 * with the ranks before them is not blind the next time, and that nobody decides who once examined. A
 * supervisor who is no examiner decides where they disagree, and may overturn an exclusion, but no
 * decision stands for an agreement: only two `potential` of examiners open the way to an
 * identification, and only recorded corroboration ends it: a witness who was shown the candidate since
 * recognises what they were shown. A wrong one is revoked, which ends the adjudication: opinions that led
 * astray found no second identification.
 */
export function applyStep(before: Adjudication, step: Step): Adjudication | Refusal {
  if (before.revoked) return 'identification-revoked';
  if (step.kind === 'revocation') {
    return before.identified ? { ...before, identified: false, revoked: true } : 'not-identified';
  }
  if (before.identified) return 'already-identified';
  switch (step.kind) {
    case 'opinion':
      return examine(before, step);
    case 'withdrawal':
      return withdraw(before, step);
    case 'decision':
      return decide(before, step);
    case 'corroboration':
      return corroborate(before, step);
    case 'identification':
      return identify(before);
  }
}

type StepOf<Kind> = Extract<Step, { kind: Kind }>;

function examine(before: Adjudication, step: StepOf<'opinion'>): Adjudication | Refusal {
  const { opinions } = before;
  const { by: examinerId, blind, outcome } = step;
  if (opinions.some((opinion) => opinion.examinerId === examinerId)) return 'already-examined';
  if (opinions.length === 2) return 'examination-complete';
  if (!blind && opinions.some((opinion) => !opinion.blind)) return 'second-must-be-blind';
  if (blind && before.sighted.includes(examinerId)) return 'not-blind';
  return { ...before, opinions: [...opinions, { examinerId, blind, outcome }] };
}

function withdraw(before: Adjudication, { by }: StepOf<'withdrawal'>): Adjudication | Refusal {
  const { opinions, withdrawn, sighted } = before;
  const own = opinions.find(({ examinerId }) => examinerId === by);
  if (!own) return 'not-examined';
  if (opinions.length === 2) return 'examination-complete';
  return {
    ...before,
    opinions: [],
    withdrawn: joinedBy(by, withdrawn),
    sighted: own.blind ? sighted : joinedBy(by, sighted),
  };
}

const joinedBy = (by: string, people: readonly string[]) => [...new Set([...people, by])].sort();

function decide(before: Adjudication, { by, outcome }: StepOf<'decision'>): Adjudication | Refusal {
  const overturns = outcomeOf(before) === 'no_candidate' && outcome !== 'no_candidate';
  if (stageOf(before) !== 'disagreed' && !overturns) return 'nothing-to-decide';
  const examiners = [...before.opinions.map(({ examinerId }) => examinerId), ...before.withdrawn];
  if (examiners.includes(by)) return 'decided-by-another';
  return { ...before, decision: outcome };
}

function corroborate(
  before: Adjudication,
  { independent }: StepOf<'corroboration'>,
): Adjudication | Refusal {
  if (!agreeOnPotential(before)) return 'agreement-needed';
  return { ...before, corroboration: corroborationBy(before.corroboration, independent) };
}

/** With one more piece of evidence: what is independent once stays so. */
export function corroborationBy(before: Corroborated, independent: boolean): Corroborated {
  return independent || before === 'independent' ? 'independent' : 'dependent';
}

function identify(before: Adjudication): Adjudication | Refusal {
  if (!agreeOnPotential(before)) return 'agreement-needed';
  switch (before.corroboration) {
    case 'none':
      return 'corroboration-needed';
    case 'dependent':
      return 'witness-was-shown';
    case 'independent':
      return { ...before, identified: true };
  }
}

function agreeOnPotential({ opinions, decision }: Adjudication): boolean {
  const all = opinions.every(({ outcome }) => outcome === 'potential');
  return opinions.length === 2 && all && decision === null;
}
