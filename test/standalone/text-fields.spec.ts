import 'reflect-metadata';
import { getMetadataStorage } from 'class-validator';
import { isTold } from '../../src/common/constraint-texts.js';
// Every DTO of the service is loaded with it.
import '../../src/app/create-app.js';

interface Constraint {
  readonly propertyName: string;
  /** Of a decorator of class-validator or ours; absent of `ValidateIf` and the like. */
  readonly name?: string;
  readonly type: string;
  readonly context?: { readonly check?: unknown };
}

/** What makes sure that a text is one of ours, or that a property holds no free text. */
const DECLARED = new Set([
  'text',
  'password',
  'isIn',
  'isUuid',
  'isCalendarDate',
  // Of a form that is said in words.
  'isTime',
  'time-of-day',
  'witness-code',
  'cnie',
  'passport',
  'agency',
  'consultation',
  'prefecture-code',
  'district-code',
  'unit-code',
  'username',
  'actor',
  'target',
  'request-id',
  'unknown-cursor',
  'isInt',
  'isNumber',
  'isBoolean',
  'isObject',
  // Things whose fields are declared themselves.
  'nestedValidation',
  // One of the actions that the log knows.
  'unknown-action',
  // An id, or one word.
  'unknown-actor',
  // Parsed by the traits room, which reads a note as a text.
  'traits',
  'probeTraits',
  'evidenceTraits',
  'traitFilters',
  // Names and values, each looked at as a text.
  'import-columns',
  'corrected-cells',
  'import-defaults',
]);

/** What each class that a caller fills in is validated by. */
function constraintsOf(): (readonly [string, readonly Constraint[]])[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    readonly validationMetadatas: ReadonlyMap<{ readonly name: string }, readonly Constraint[]>;
  };
  return (
    [...validationMetadatas]
      .map(([dto, constraints]) => [dto.name, constraints] as const)
      // Settings of the operator, from the environment.
      .filter(([dto]) => dto !== 'Config')
  );
}

/** Class and property of every field that a caller sends, and what it is validated by. */
function fields(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [dto, constraints] of constraintsOf()) {
    for (const { propertyName, name, type } of constraints) {
      const path = `${dto}.${propertyName}`;
      found.set(path, (found.get(path) ?? new Set()).add(name ?? type));
    }
  }
  return found;
}

const undeclared = (all: ReadonlyMap<string, ReadonlySet<string>>) =>
  [...all].filter(([, by]) => ![...by].some((name) => DECLARED.has(name))).map(([path]) => path);

describe('a text that a caller sends', () => {
  it('is declared as one, in every class that validates a request', () => {
    const all = fields();
    expect([...all.keys()]).toEqual(
      expect.arrayContaining(['NewCase.reference', 'NewRecord.description', 'CaseQuery.reference']),
    );
    expect(undeclared(all)).toEqual([]);
  });

  it('is missed when somebody writes only that it is a string', () => {
    const careless = new Map([['NewThing.name', new Set(['isString', 'isNotEmpty', 'maxLength'])]]);
    expect(undeclared(careless)).toEqual(['NewThing.name']);
  });
});

describe('what is wrong with a field', () => {
  it('is said in every language, of every constraint in use', () => {
    const untold = constraintsOf().flatMap(([dto, constraints]) =>
      constraints
        .filter(({ context }) => context?.check === undefined)
        .filter(({ type }) => type !== 'conditionalValidation')
        .map(({ name, type, propertyName }) => ({ dto, propertyName, constraint: name ?? type }))
        .filter(({ constraint }) => !isTold(constraint)),
    );
    expect(untold).toEqual([]);
    expect(isTold('matches')).toBe(false);
  });
});
