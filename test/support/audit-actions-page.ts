import { ACTION_NAMES, ACTIONS, TARGETS } from '../../src/audit/actions.js';

/** What the log tells of, as a page of `docs/`. */
export function auditActionsPage(): string {
  const rows = ACTION_NAMES.map((name) => {
    const { target, showsRanks } = ACTIONS[name];
    return `| \`${name}\` | ${target} | ${showsRanks ? 'yes' : ''} |`;
  });
  return [
    '# Actions of the log',
    'Made from `src/audit/actions.ts`; a test compares.',
    '`UPDATE_DOCS=1 npm test -- dist/test/medium/audit-actions.spec.js` writes it anew.',
    '',
    'The log answers `GET /api/v1/audit/entries?action=` for each of these, and refuses any other. Who has',
    'seen the ranks of a search is no blind examiner of it.',
    '',
    '| action | target | shows ranks |',
    '| --- | --- | --- |',
    ...rows,
    '',
    '## Targets',
    '',
    ...Object.entries(TARGETS).map(([target, says]) => `- **${target}**: ${says}`),
    '',
  ].join('\n');
}
