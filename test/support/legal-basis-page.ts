import {
  isByPeopleOnly,
  MATRIX,
  type Permission,
  reachOf,
  REACHES,
} from '../../src/access/index.js';
import { isSearchable, OFFENCE_CODES, OFFENCES } from '../../src/cases/index.js';
import { ROLES, type Text } from '../../src/common/index.js';
import { Config, SETTINGS } from '../../src/config/index.js';
import { GROUND_LABELS } from '../../src/retention/tombstone.entity.js';
import { LEGAL_GROUNDS, PHOTO_SOURCES } from '../../src/enrolment/index.js';
import {
  NEVER_REGISTERED_LABELS,
  REGISTERED_AS_LABELS,
  RetentionTerms,
} from '../../src/records/index.js';
import { ORIGINS } from '../../src/sketches/sketch.entity.js';
import { TRAITS } from '../../src/traits/index.js';
import { ROLE_LABELS } from '../../src/users/index.js';
import { OF_NOBODY, TABLES } from './legal-basis-tables.js';

/** Which rule is met by what; a setting is named by its variable, and the rest by where it is documented. */
const RULES: readonly (readonly [rule: string, article: string, by: string])[] = [
  [
    'purposes are specified and explicit',
    'LED 4(1)(b)',
    'case and purpose of each search and look: [ADR 19](adr/0019-purpose-first.md); offences below',
  ],
  [
    'data are adequate and not excessive',
    'LED 4(1)(c)',
    'vocabulary without race and religion: [vocabulary](vocabulary.md); health off by `TRAITS_OFF`',
  ],
  [
    'data are accurate',
    'LED 4(1)(d), 7',
    'correction with history: [guide](guide.md#correcting); certainty of each trait',
  ],
  [
    'kept no longer than needed, with review',
    'LED 4(1)(e), 5',
    '`RECORD_REVIEW_MONTHS`, `CASE_REVIEW_MONTHS`, `RETENTION_TERMS_FILE`; [time limits](time-limits.md)',
  ],
  [
    'minors are protected',
    'Convention on the Rights of the Child, 40; LED recital 50',
    'marked in every list, restricted by default: [guide](guide.md#minors); `MINOR_REVIEW_MONTHS`',
  ],
  [
    'categories of people are told apart',
    'LED 6',
    'sketches of unknown people and known people; these as suspects or convicted, victims and witnesses never: [guide](guide.md#as-what-somebody-is-registered)',
  ],
  [
    'facts and assessments are told apart',
    'LED 7(1)',
    'opinions, decisions and evidence apart from records: [ADR 11](adr/0011-two-examiners-one-of-them-blind.md)',
  ],
  [
    'biometric data only where strictly necessary',
    'LED 10',
    'offences that may be searched for; `SEARCH_APPROVAL`',
  ],
  [
    'nobody is picked out by sensitive data',
    'LED 10, 11(3); French decrees on police files',
    '`LEAST_TRAIT_EVIDENCE`; sex, complexion, language and clothing alone are refused',
  ],
  [
    'no decision by software alone',
    'LED 11',
    'two examiners, one blind; evidence beside the face; a person identifies',
  ],
  ['rights to rectification and erasure', 'LED 16', 'expungement: [time limits](time-limits.md)'],
  [
    'protection by design and by default',
    'LED 20',
    'row-level security: [ADR 15](adr/0015-row-level-security.md); `SECOND_FACTOR` is off by default',
  ],
  [
    'processing is logged',
    'LED 25',
    'sealed log: [ADR 16](adr/0016-the-log-is-sealed-in-signed-batches.md); `AUDIT_KEY_FILE`',
  ],
  [
    'impact assessment, prior consultation',
    'LED 27, 28; law 09-08 art. 2',
    'not software: the controller’s',
  ],
  [
    'security',
    'LED 29',
    '[threat model](threat-model.md); `SECOND_FACTOR`, `GIVEN_PASSWORDS`, `HOST`, `CORS_ORIGINS`',
  ],
  [
    'transfers abroad',
    'LED 35–39',
    'none: no route sends anything abroad; a disclosure is by hand and logged',
  ],
];

const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map(cells).join('\n');

/** Names of tables in `docs/schema.sql`. */
export const tablesIn = (schema: string) =>
  [...schema.matchAll(/^CREATE TABLE (\w+)/gm)].map(([, name = '']) => name);

/** Columns of a table in `docs/schema.sql`. */
function columnsIn(schema: string, name: string): string[] {
  const [, body = ''] =
    new RegExp(`^CREATE TABLE ${name} \\(\\n([\\s\\S]*?)^\\);`, 'm').exec(schema) ?? [];
  return [...body.matchAll(/^ {2}"?(\w+)"? /gm)].map(([, column = '']) => column);
}

export const notClassified = (schema: string) =>
  tablesIn(schema).filter((name) => !(name in TABLES) && !OF_NOBODY.includes(name));

/** Settings that a rule names. */
export const namedSettings = () =>
  RULES.flatMap(([, , by]) => [...by.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name));

const namesOf = (traits: readonly (typeof TRAITS)[number][]) =>
  traits.map(({ label }) => label.en.toLowerCase()).join(', ');

/** What a founding regulation has to fix, from schema, matrix and settings, for a lawyer to mark. */
export function legalBasisPage(schema: string): string {
  const settings = new Config() as object as Record<string, unknown>;
  const defaultOf = (variable: string) => {
    const [key = ''] = Object.entries(SETTINGS).find(([, name]) => name === variable) ?? [];
    const value = settings[key];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
  };
  const recipients: readonly Permission[] = [
    ...(['records.read', 'records.read-whole', 'searches.create', 'searches.read'] as const),
    ...(['searches.export', 'sketches.disclose', 'sketches.publish'] as const),
    ...(['cases.conclude', 'records.expunge', 'audit.read'] as const),
  ];
  const unclassified = notClassified(schema);
  return [
    '# Legal basis: a draft to mark',
    'Made of the schema, the permission matrix and the settings; a test compares.',
    '`UPDATE_DOCS=1 npm test -- dist/test/standalone/legal-basis-page.spec.js` writes it anew.',
    '',
    '**This is no legal advice.** It says what the software does, beside what a regulation that founds such a file has to',
    'fix, so that a lawyer can mark it. What is in square brackets is the authority’s to say.',
    '',
    '## What is asked',
    '',
    'Law 09-08 applies to data for the prevention and repression of crimes only under the conditions fixed by the law or',
    'regulation that creates the file, which names the controller, the condition of legitimacy, the purposes, the categories',
    'of people and of data, their origin, the third parties they are given to and the measures of security, and is submitted to',
    'the CNDP for its opinion (article 2, paragraph 4). This is said from memory: no text of the law was at hand, and that of',
    'the Bulletin officiel 5714 of 5 March 2009 is to be read before anything is built on it.',
    '',
    '## Controller and legitimacy',
    '',
    '[The authority that answers for the file: name, act that gives it its mission.] [The law or decree that creates the file.]',
    'In the software the national level is a prefecture of its own; each prefecture answers for its records (`holder`).',
    '',
    '## Purposes',
    '',
    'To find who a composite sketch may show among known people and other sketches, for an open case. Images are searched',
    `and looked at for these offences: ${offences(true)}. Not for these: ${offences(false)}.`,
    'Software proposes; it never identifies ([ADR 11](adr/0011-two-examiners-one-of-them-blind.md)).',
    '',
    '## Categories of people and data',
    '',
    `Of people, records say: ${columnsIn(schema, 'records')
      .map((one) => `\`${one}\``)
      .join(', ')}.`,
    `Their traits are ${TRAITS.length}: ${namesOf(TRAITS)}.`,
    'Of these, health is switched off until the regulation lists it (`TRAITS_OFF`): ' +
      `${namesOf(TRAITS.filter(({ group }) => group === 'health'))}.`,
    'Not recorded: race, religion, opinions.',
    '',
    `Known people are registered as one of: ${englishOf(REGISTERED_AS_LABELS)}. Never: ${englishOf(NEVER_REGISTERED_LABELS)}.`,
    'A photograph of who suffered an offence, or saw it, would be compared with every sketch of an offender, and be shown as a',
    'candidate by chance; nothing that is asked of the file needs it. They are refused, and not kept for a short time: whoever',
    'is in no gallery cannot come out of one. What a witness tells stands with the sketch, under a code of the case. Of those',
    'entered before it was asked, and by programs that do not say it, the role is unknown: [the authority sets a day by which it',
    'is completed]. A missing person is neither: [whether they belong in this file, and in searches for which offences].',
    '',
    table(
      ['table', 'whose, and what', 'until'],
      tablesIn(schema).flatMap((name) => {
        const [whose, goes] = TABLES[name] ?? [];
        return whose === undefined ? [] : [[`\`${name}\``, whose, goes ?? '']];
      }),
    ),
    '',
    `Of nobody: ${OF_NOBODY.filter((one) => tablesIn(schema).includes(one))
      .map((one) => `\`${one}\``)
      .join(', ')}.`,
    ...(unclassified.length > 0
      ? ['', `Not classified yet: ${unclassified.map((one) => `\`${one}\``).join(', ')}.`]
      : []),
    '',
    '## Origin',
    '',
    `Sketches: ${ORIGINS.map((one) => `\`${one}\``).join(', ')}, as a witness described. Uploads of a search: what the case has.`,
    `Photographs say where they come from, as far as whoever enters them does: ${englishOf(PHOTO_SOURCES)}; and on which ground: ${englishOf(LEGAL_GROUNDS)}.`,
    'That list of grounds is a draft: [those of the founding regulation, and whether a photograph without one is taken at all].',
    'The service itself collects nothing, from the internet or from cameras.',
    '',
    '## Recipients',
    '',
    table(
      ['action', 'API keys', ...ROLES.map((role) => ROLE_LABELS[role].en)],
      recipients.map((one) => [
        `\`${one}\``,
        isByPeopleOnly(one) ? 'no' : 'yes',
        ...ROLES.map((role) => reachOf(role, one) ?? '–'),
      ]),
    ),
    '',
    ...Object.entries(REACHES).map(([reach, { says }]) => `- **${reach}**: ${says}`),
    '',
    `All ${Object.keys(MATRIX).length} actions: [permissions](permissions.md). Courts: an evidence bundle, by a declared disclosure. Other police services, and the public: a [diffusion sheet](guide.md#diffusion-sheets), by a declared disclosure; to the public of adults alone, with an authorisation that is stated: [by whom, and for which offences; whether a judge may have a minor shown]. [Others.]`,
    '',
    '## Retention',
    '',
    `A record is reviewed after \`RECORD_REVIEW_MONTHS\` (${defaultOf('RECORD_REVIEW_MONTHS')}), a case after \`CASE_REVIEW_MONTHS\``,
    `(${defaultOf('CASE_REVIEW_MONTHS')}). A person orders an erasure, on one of these grounds: ${englishOf(GROUND_LABELS)}.`,
    'What goes, and what stays: [time limits](time-limits.md).',
    '',
    'A subject is reviewed by role and offence. These terms are a draft: no text that fixes them was at hand, and [the authority',
    'puts its own list in place of it, by what became of the case]. Of whoever was a minor at the offence, or may have been:',
    '`MINOR_REVIEW_MONTHS` at the latest.',
    '',
    table(
      ['registered as', 'offences', 'months'],
      new RetentionTerms(new Config()).terms.map(({ registeredAs, offences: of, months }) => [
        registeredAs,
        of?.map((one) => OFFENCES[one].en.toLowerCase()).join(', ') ?? 'any other',
        String(months),
      ]),
    ),
    '',
    '## Security, and which switch answers which rule',
    '',
    'LED is Directive (EU) 2016/680, which does not bind Morocco and is what its partners are held to.',
    '',
    table(['rule', 'article', 'by'], RULES),
    '',
    table(
      ['setting', 'default'],
      [...new Set(namedSettings())].map((name) => [`\`${name}\``, `\`${defaultOf(name)}\``]),
    ),
    '',
    '## The moratorium of the CNDP',
    '',
    'As far as public sources tell: on 2 September 2019 the CNDP suspended authorisations of facial recognition for seven',
    'months (communiqué, told by medias24 on 5 September 2019); by deliberation D-97-2020 of 26 March 2020 it prolonged that',
    'to 31 December 2020, with experiments case by case (challenge.ma, fnh.ma). In March 2025 it opened hearings towards a',
    'deliberation on video surveillance, naming facial recognition in public space (TelQuel, 21 March 2025; L’Economiste, 22',
    'March 2025). **Not verified**: what followed the end of 2020, whether by lapse or by a deliberation on facial',
    'recognition, and whether the moratorium was ever meant for files of law 09-08 article 2, paragraph 4. Nor could the text of',
    'law 03-23 on photographs and line-ups be had. Ask the CNDP before the first record is entered.',
    '',
  ].join('\n');
}

const englishOf = (labels: Readonly<Record<string, Text>>) =>
  Object.values(labels)
    .map(({ en }) => en.toLowerCase())
    .join(', ');

function offences(searchable: boolean): string {
  return OFFENCE_CODES.filter((one) => isSearchable(one) === searchable)
    .map((one) => OFFENCES[one].en.toLowerCase())
    .join(', ');
}
