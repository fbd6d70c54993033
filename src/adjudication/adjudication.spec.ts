import {
  type Adjudication,
  awaitedStepOf,
  type Outcome,
  OUTCOMES,
  outcomeOf,
  stageOf,
  STAGES,
  type Step,
  applyStep,
  UNEXAMINED,
} from './adjudication.js';

const PEOPLE = ['a', 'b', 'c'];

const EVIDENCE = ['none', 'dependent', 'independent'];

const STEPS: readonly Step[] = [
  ...PEOPLE.flatMap((by) =>
    OUTCOMES.flatMap((outcome): Step[] => [
      { kind: 'opinion', by, blind: false, outcome },
      { kind: 'opinion', by, blind: true, outcome },
      { kind: 'decision', by, outcome },
    ]),
  ),
  ...PEOPLE.map((by): Step => ({ kind: 'withdrawal', by })),
  { kind: 'corroboration', independent: true },
  { kind: 'corroboration', independent: false },
  { kind: 'identification' },
  { kind: 'revocation' },
];

interface Taken {
  readonly before: Adjudication;
  readonly step: Step;
  readonly after: Adjudication;
}

/** Every adjudication that any sequence of steps leads to, and every step between them. */
function explore() {
  const reached = new Map([[JSON.stringify(UNEXAMINED), UNEXAMINED]]);
  const taken: Taken[] = [];
  // A map is walked in the order of insertion, and what is added meanwhile is walked, too.
  for (const before of reached.values()) {
    for (const step of STEPS) {
      const after = applyStep(before, step);
      if (typeof after === 'string') continue;
      taken.push({ before, step, after });
      reached.set(JSON.stringify(after), after);
    }
  }
  return { reached: [...reached.values()], taken };
}

const opinion = (by: string, outcome: Outcome, blind = true): Step => {
  return { kind: 'opinion', by, blind, outcome };
};

const withdrawal = (by: string): Step => ({ kind: 'withdrawal', by });

const after = (...steps: Step[]) =>
  steps.reduce<Adjudication>((before, step) => {
    const next = applyStep(before, step);
    if (typeof next === 'string') throw new Error(next);
    return next;
  }, UNEXAMINED);

describe('an adjudication, explored to the end', () => {
  const { reached, taken } = explore();

  it('reaches every stage, and ends', () => {
    expect(new Set(reached.map(stageOf))).toEqual(new Set(STAGES));
    expect(reached.length).toBeGreaterThan(100);
  });

  it('is identified only by two examiners who agree, one of them blind, and corroboration', () => {
    const identified = reached.filter((each) => stageOf(each) === 'identified');
    expect(identified.length).toBeGreaterThan(0);
    for (const { opinions, corroboration, decision } of identified) {
      expect(new Set(opinions.map(({ examinerId }) => examinerId)).size).toBe(2);
      expect(opinions.map(({ outcome }) => outcome)).toEqual(['potential', 'potential']);
      expect(opinions.some(({ blind }) => blind)).toBe(true);
      expect({ corroboration, decision }).toEqual({ corroboration: 'independent', decision: null });
    }
  });

  it('awaits what somebody who had no part in it can do next', () => {
    const newcomer: readonly Step[] = [
      opinion('new', 'potential'),
      opinion('new', 'potential', false),
      { kind: 'decision', by: 'new', outcome: 'potential' },
      { kind: 'corroboration', independent: true },
      { kind: 'identification' },
    ];
    const told = (step: Step) =>
      step.kind === 'opinion' && step.blind ? 'blind_opinion' : step.kind;
    for (const each of reached) {
      const possible = newcomer
        .filter((step) => typeof applyStep(each, step) !== 'string')
        .map(told);
      const awaited = awaitedStepOf(each);
      if (awaited === null) expect(['', 'decision']).toContain(possible.join());
      else if (awaited === 'opinion') expect(possible).toEqual(['blind_opinion', 'opinion']);
      // Evidence can be added to what there is.
      else
        expect(possible.filter((kind) => kind !== 'corroboration' || awaited === kind)).toEqual([
          awaited,
        ]);
    }
  });

  it('has never more than two opinions, of two people, one of them blind', () => {
    for (const { opinions } of reached) {
      expect(opinions.length).toBeLessThanOrEqual(2);
      expect(new Set(opinions.map(({ examinerId }) => examinerId)).size).toBe(opinions.length);
      expect(opinions.filter(({ blind }) => !blind).length).toBeLessThanOrEqual(1);
    }
  });

  it('takes nothing back of what was said, but an opinion that stands alone', () => {
    for (const { before, step, after: next } of taken) {
      if (step.kind === 'withdrawal') {
        expect(before.opinions).toMatchObject([{ examinerId: step.by }]);
        const { withdrawn, sighted } = next;
        expect(next).toEqual({ ...before, opinions: [], withdrawn, sighted });
        expect(withdrawn).toContain(step.by);
        continue;
      }
      expect(next.opinions.slice(0, before.opinions.length)).toEqual(before.opinions);
      const grown = EVIDENCE.indexOf(next.corroboration) - EVIDENCE.indexOf(before.corroboration);
      expect(grown).toBeGreaterThanOrEqual(0);
      expect(before.identified).toBe(step.kind === 'revocation');
      expect(before.revoked).toBe(false);
    }
  });

  it('ends when an identification is revoked, with nothing that holds', () => {
    const revoked = reached.filter((each) => stageOf(each) === 'revoked');
    expect(revoked.length).toBeGreaterThan(0);
    for (const each of revoked) {
      expect({ outcome: outcomeOf(each), identified: each.identified }).toEqual({
        outcome: null,
        identified: false,
      });
      for (const step of STEPS) expect(applyStep(each, step)).toBe('identification-revoked');
    }
  });

  it('has no blind opinion of who took back one that was not', () => {
    for (const { before, step } of taken) {
      if (step.kind !== 'opinion' || !step.blind) continue;
      expect(before.sighted).not.toContain(step.by);
    }
  });

  it('is decided by a third person only, on a disagreement or against an exclusion', () => {
    const decided = taken.flatMap(({ before, step }) =>
      step.kind === 'decision' ? [{ before, by: step.by }] : [],
    );
    expect(decided.length).toBeGreaterThan(0);
    for (const { before, by } of decided) {
      const examiners = before.opinions.map(({ examinerId }) => examinerId);
      expect([...examiners, ...before.withdrawn]).not.toContain(by);
      expect([null, 'no_candidate']).toContain(outcomeOf(before));
      expect(before.opinions).toHaveLength(2);
    }
  });

  it('says nothing of corroboration before two examiners agree on a potential candidate', () => {
    for (const { opinions } of reached.filter(({ corroboration }) => corroboration !== 'none')) {
      expect(opinions.map(({ outcome }) => outcome)).toEqual(['potential', 'potential']);
    }
  });
});

/** Every sequence of steps that is taken, up to so many; what is refused changes nothing. */
function* histories(most: number, before = UNEXAMINED, steps: Step[] = []): Generator<Step[]> {
  yield steps;
  if (most === 0) return;
  for (const step of STEPS) {
    const next = applyStep(before, step);
    if (typeof next !== 'string') yield* histories(most - 1, next, [...steps, step]);
  }
}

describe('every sequence of steps, judged by what was done and not by what is remembered', () => {
  // Three opinions too many, a decision and evidence beside the four steps that identify.
  const MOST = 6;
  const all = [...histories(MOST)];

  it('identifies after two people, both potential, one blind, undecided, with evidence', () => {
    const identifying = all.filter((steps) => steps.at(-1)?.kind === 'identification');
    // Two people of three in either order, three ways to be blind, one to three pieces of evidence, not all of them
    // by witnesses who were shown the candidate.
    const straight = 6 * 3 * (1 + 3 + 7);
    // Of three outcomes, one of three people took one back: blind, which leaves every way that there was, or
    // with the ranks before them, which leaves the other two, and them beside a blind one of these.
    const afterWithdrawal = 3 * 3 * (6 * 3 + (2 * 3 + 2 + 2));
    expect(identifying).toHaveLength(straight + afterWithdrawal);
    for (const whole of identifying) {
      const steps = whole.slice(whole.findLastIndex(({ kind }) => kind === 'withdrawal') + 1);
      const opinions = steps.filter((each) => each.kind === 'opinion');
      expect(opinions.map(({ outcome }) => outcome)).toEqual(['potential', 'potential']);
      expect(new Set(opinions.map(({ by }) => by)).size).toBe(2);
      expect(opinions.some(({ blind }) => blind)).toBe(true);
      const kinds = steps.map(({ kind }) => kind);
      expect(kinds).not.toContain('decision');
      expect(kinds).not.toContain('revocation');
      expect(kinds.indexOf('corroboration')).toBeGreaterThan(kinds.lastIndexOf('opinion'));
      const evidence = steps.filter((each) => each.kind === 'corroboration');
      expect(evidence.some(({ independent }) => independent)).toBe(true);
    }
  });

  it('identifies once, and is revoked once after that', () => {
    const ended = all.filter((steps) => steps.some(({ kind }) => kind === 'identification'));
    for (const steps of ended) {
      const kinds = steps.map(({ kind }) => kind);
      const since = kinds.slice(kinds.indexOf('identification') + 1);
      expect([[], ['revocation']]).toContainEqual(since);
    }
  });
});

describe('a step', () => {
  const agreed = [opinion('a', 'potential', false), opinion('b', 'potential')];
  const corroboration: Step = { kind: 'corroboration', independent: true };
  const shown: Step = { kind: 'corroboration', independent: false };
  const identification: Step = { kind: 'identification' };
  const decision = (by: string, outcome: Outcome): Step => ({ kind: 'decision', by, outcome });
  const excluded = [opinion('a', 'no_candidate', false), opinion('b', 'no_candidate')];
  const torn = [opinion('a', 'potential', false), opinion('b', 'no_candidate')];

  it.each<[Step[], Step, string]>([
    [[opinion('a', 'potential', false)], opinion('a', 'potential'), 'already-examined'],
    [[opinion('a', 'potential', false), withdrawal('a')], opinion('a', 'potential'), 'not-blind'],
    [[], withdrawal('a'), 'not-examined'],
    [agreed.slice(0, 1), withdrawal('b'), 'not-examined'],
    [agreed, withdrawal('a'), 'examination-complete'],
    [[...agreed.slice(0, 1), withdrawal('a')], withdrawal('a'), 'not-examined'],
    [agreed.slice(0, 1), opinion('b', 'potential', false), 'second-must-be-blind'],
    [agreed, opinion('c', 'potential'), 'examination-complete'],
    [[], decision('c', 'potential'), 'nothing-to-decide'],
    [agreed, decision('c', 'no_candidate'), 'nothing-to-decide'],
    [excluded, decision('c', 'no_candidate'), 'nothing-to-decide'],
    [excluded, decision('a', 'potential'), 'decided-by-another'],
    [torn, decision('b', 'potential'), 'decided-by-another'],
    [
      [opinion('c', 'potential'), withdrawal('c'), ...torn],
      decision('c', 'potential'),
      'decided-by-another',
    ],
    [torn, corroboration, 'agreement-needed'],
    [[...torn, decision('c', 'potential')], corroboration, 'agreement-needed'],
    [[...excluded, decision('c', 'potential')], identification, 'agreement-needed'],
    [agreed, identification, 'corroboration-needed'],
    [[...agreed, shown, shown], identification, 'witness-was-shown'],
    [[...agreed, corroboration, identification], opinion('c', 'potential'), 'already-identified'],
    [[...agreed, corroboration], { kind: 'revocation' }, 'not-identified'],
  ])('after %j: %j is refused as %s', (steps, step, refusal) => {
    expect(applyStep(after(...steps), step)).toBe(refusal);
  });

  it.each<[Step[], Outcome | null]>([
    [agreed, 'potential'],
    [torn, null],
    [[...torn, decision('c', 'inconclusive')], 'inconclusive'],
    [[...excluded, decision('c', 'potential')], 'potential'],
    [agreed.slice(0, 1), null],
  ])('after %j holds %s', (steps, outcome) => {
    expect(outcomeOf(after(...steps))).toBe(outcome);
  });
});
