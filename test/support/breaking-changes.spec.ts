import { breakingChanges } from './breaking-changes.js';
import type { Document, Schema } from './open-api.js';

const documentOf = (sent: Schema, answered: Schema): Document => ({
  paths: {
    '/cases': {
      post: {
        requestBody: { content: { 'application/json': { schema: sent } } },
        responses: { 201: { content: { 'application/json': { schema: answered } } } },
      },
    },
  },
  components: { schemas: {} },
});

const object = (properties: Record<string, Schema>, ...required: string[]): Schema => ({
  type: 'object',
  properties,
  required,
});
const TEXT: Schema = { type: 'string', maxLength: 10 };

describe('what a client of before stumbles on', () => {
  const sent = object({ title: TEXT, kind: { type: 'string', enum: ['a', 'b'] } }, 'title');
  const answered = object({ id: { type: 'string' }, kind: { type: 'string', enum: ['a'] } }, 'id');
  const former = documentOf(sent, answered);
  const changes = (one: Schema, other: Schema) =>
    breakingChanges(former, documentOf(one, other)).map((line) =>
      line.replace('POST /cases: ', ''),
    );

  it('is nothing that is new to it', () => {
    const more = object({ ...sent.properties, note: TEXT }, 'title');
    const wider = object(
      { ...answered.properties, kind: { type: 'string', enum: ['a', 'c'] }, note: TEXT },
      'id',
      'kind',
    );
    expect(changes(more, wider)).toEqual([]);
  });

  it.each<[string, Schema, Schema]>([
    [
      'body.note is asked for',
      object({ ...sent.properties, note: TEXT }, 'title', 'note'),
      answered,
    ],
    [
      'body.kind may not be b',
      object({ title: TEXT, kind: { type: 'string', enum: ['a'] } }),
      answered,
    ],
    ['body.kind is gone', object({ title: TEXT }), answered],
    [
      'body.title is shorter',
      object({ ...sent.properties, title: { type: 'string', maxLength: 9 } }),
      answered,
    ],
    [
      '201.id was string and is integer',
      sent,
      object({ ...answered.properties, id: { type: 'integer' } }, 'id'),
    ],
    ['201.id may be missing', sent, object({ ...answered.properties })],
    ['201.kind is gone', sent, object({ id: { type: 'string' } }, 'id')],
    [
      '201.id may be null',
      sent,
      object({ ...answered.properties, id: { type: 'string', nullable: true } }, 'id'),
    ],
  ])('is that %s', (change, one, other) => {
    expect(changes(one, other)).toEqual([change]);
  });

  it('is a route that is gone', () => {
    expect(breakingChanges(former, { ...former, paths: {} })).toEqual(['POST /cases: gone']);
  });
});
