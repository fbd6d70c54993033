import {
  isByPeopleOnly,
  MATRIX,
  type Permission,
  type Reach,
  reachOf,
  REACHES,
} from '../../src/access/index.js';
import { ROLES } from '../../src/common/index.js';

/** Whether the run is to write the pages that it would otherwise compare. */
export function updatesDocs(): boolean {
  return process.env.UPDATE_DOCS === '1';
}

/** The matrix as a page of `docs/`, with the routes of each action. */
export function permissionsPage(routes: ReadonlyMap<string, string | undefined>): string {
  const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells).join('\n');
  const routesOf = (access: string | undefined) =>
    [...routes].filter(([, given]) => given === access).map(([route]) => `\`${route}\``);
  const permissions = Object.keys(MATRIX) as Permission[];
  const reaches = Object.entries(REACHES) as [Reach, (typeof REACHES)[Reach]][];
  return [
    '# Permissions',
    'Made from `src/access/permissions.ts` and the routes of the running service; a test compares.',
    '`UPDATE_DOCS=1 npm test -- dist/test/e2e/permission-matrix.spec.js` writes it anew.',
    '',
    'What an API key is not given is for people only, who answer for it by name. Whose a role may act on:',
    '',
    ...reaches.map(([reach, { says }]) => `- **${reach}**: ${says}`),
    '',
    table(
      ['action', 'API keys', ...ROLES.map((role) => role.replace('_', ' '))],
      permissions.map((one) => [
        `\`${one}\``,
        isByPeopleOnly(one) ? '**no**' : 'yes',
        ...ROLES.map((role) => reachOf(role, one) ?? '–'),
      ]),
    ),
    '',
    '## Routes',
    '',
    table(
      ['action', 'routes'],
      [
        ['open to anyone', routesOf(undefined).join('<br>')],
        ['whoever is logged in', routesOf('authenticated').join('<br>')],
        ...permissions.map((one) => [
          `\`${one}\``,
          routesOf(one).join('<br>') || 'no route of its own: asked within others',
        ]),
      ],
    ),
    '',
  ].join('\n');
}
