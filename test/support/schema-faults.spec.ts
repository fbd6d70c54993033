import type { Schema } from './open-api.js';
import { schemaFaults } from './schema-faults.js';

const ID = '#/components/schemas/Id';
const FACE = '#/components/schemas/Face';

describe('the check of an answer', () => {
  const schemas: Record<string, Schema> = {
    Id: { type: 'string', format: 'uuid' },
    Face: {
      type: 'object',
      required: ['status'],
      properties: { status: { type: 'string', enum: ['found'] }, id: { $ref: ID } },
    },
  };

  it.each<[unknown, Schema, string[]]>([
    [{ status: 'found' }, { $ref: FACE }, []],
    [null, { nullable: true, allOf: [{ $ref: FACE }] }, []],
    [null, { $ref: FACE }, ['$: null']],
    [{}, { $ref: FACE }, ['$.status: missing']],
    [{ status: 'lost' }, { $ref: FACE }, ['$.status: not in the enum']],
    [{ status: 'found', x: 1 }, { $ref: FACE }, ['$.x: not declared']],
    [{ status: 'found', id: '7' }, { $ref: FACE }, ['$.id: no uuid']],
    [[1, 'a'], { type: 'array', items: { type: 'number' } }, ['$[1]: no number']],
    [{ a: 1 }, { type: 'object' }, ['$: nothing is declared of it']],
    [{ a: 1 }, { type: 'object', additionalProperties: true }, []],
    [1, { anyOf: [{ type: 'string' }, { $ref: FACE }] }, ['$: fits no alternative']],
  ])('of %j by %j finds %j', (value, schema, faults) => {
    expect(schemaFaults(value, schema, schemas)).toEqual(faults);
  });
});
