import { alteration } from './alteration.js';

interface Row {
  readonly sharing: string;
  readonly traits: object;
  readonly caseId?: string | null;
  readonly author?: string;
}

const TOLD = ['sharing', 'traits', 'caseId'] as const;

describe('an alteration', () => {
  it('tells before and after of what differs, and of all that was set only the name', () => {
    const was: Row = { sharing: 'national', traits: { age: { min: 20 } }, author: 'A. Name' };
    const set = { sharing: 'prefecture', author: 'Another Name', caseId: 'c-1' };
    expect(alteration<Row, (typeof TOLD)[number]>(set, was, { ...was, ...set }, TOLD)).toEqual({
      fields: ['sharing', 'author', 'caseId'],
      before: { sharing: 'national', caseId: null },
      after: { sharing: 'prefecture', caseId: 'c-1' },
    });
  });

  it('takes values for the same that say the same, whatever their order', () => {
    const was: Row = { sharing: 'national', traits: { a: 1, b: [2] }, caseId: null };
    const is: Row = { sharing: 'national', traits: { b: [2], a: 1 } };
    expect(alteration<Row, (typeof TOLD)[number]>({ traits: is.traits }, was, is, TOLD)).toEqual({
      fields: ['traits'],
      before: {},
      after: {},
    });
  });
});
