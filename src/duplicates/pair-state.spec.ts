import { type PairOutcomeOfPerson, pairState, standingDecision } from './pair-state.js';

const history = (...outcomes: PairOutcomeOfPerson[]) => outcomes.map((outcome) => ({ outcome }));

describe('where a pair stands', () => {
  it('is open until somebody decides, and then as the last one said', () => {
    expect(pairState([])).toBe('open');
    expect(pairState(history('later'))).toBe('later');
    expect(pairState(history('later', 'same', 'different'))).toBe('different');
  });

  it('goes back by one decision each time that one is undone', () => {
    expect(pairState(history('same', 'undone'))).toBe('open');
    expect(pairState(history('later', 'same', 'undone'))).toBe('later');
    expect(pairState(history('later', 'same', 'undone', 'undone'))).toBe('open');
    expect(pairState(history('same', 'undone', 'different'))).toBe('different');
  });

  it('tells which decision stands', () => {
    const [first, ...rest] = history('later', 'same', 'undone');
    expect(standingDecision([...history(), first, ...rest].flatMap((one) => one ?? []))).toBe(
      first,
    );
    expect(standingDecision([])).toBeNull();
  });
});
