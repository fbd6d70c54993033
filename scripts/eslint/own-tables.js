import { TABLES } from './tables.js';

const NAMES = Object.keys(TABLES).join('|');
const NAMED = new RegExp(
  `\\b(?:FROM|JOIN|INTO|UPDATE|TABLE|ANALYZE)\\s+(?:ONLY\\s+)?(${NAMES})\\b`,
  'g',
);

/** SQL in a room names the tables that the room owns, and those that their owners share with it. */
export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign:
        '{{table}} is owned by {{owner}}: ask through its index, or declare it in scripts/eslint/tables.js.',
      entity: '{{table}} is declared as owned by {{owner}} in scripts/eslint/tables.js.',
    },
  },
  create(context) {
    const [, room] = /[\\/]src[\\/]([^\\/]+)[\\/]/.exec(context.filename) ?? [];
    if (room === undefined || context.filename.endsWith('.spec.ts')) return {};
    const check = (node, text) => {
      for (const [, table] of text.matchAll(NAMED)) {
        const { owner, namedBy = [] } = TABLES[table];
        if (owner === room || namedBy.includes(room)) continue;
        context.report({ node, messageId: 'foreign', data: { table, owner } });
      }
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
      "Decorator > CallExpression[callee.name='Entity'] > Literal": (node) => {
        const owner = TABLES[node.value]?.owner;
        if (owner === room) return;
        const data = { table: node.value, owner: owner ?? 'nobody' };
        context.report({ node, messageId: 'entity', data });
      },
    };
  },
};
