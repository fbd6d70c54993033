import {
  ACTS,
  COMMUNES,
  isSearchable,
  MODI_OPERANDI,
  type Offence,
  OFFENCES,
  PLACE_KINDS,
  PROVISIONS,
} from '../../src/cases/index.js';
import { LANGUAGES, type Language, type Text } from '../../src/common/index.js';
import { ALTERATIONS } from '../../src/enrolment/index.js';
import { TRAITS } from '../../src/traits/index.js';
import { CERTAINTY_GRADES, GROUPS, VOCABULARY_VERSION } from '../../src/traits/vocabulary.js';

/** That somebody who speaks the language and knows the work has found a label right, as `docs/label-reviews.json` has it. */
export interface LabelReview {
  /** As the page names it, such as `hair_texture.frizzy`. */
  readonly of: string;
  readonly language: Language;
  /** What was found right: once the label is another, nobody has reviewed it. */
  readonly text: string;
  readonly by: string;
  readonly on: string;
}

/** A label as the page names it. */
export interface NamedLabel {
  readonly of: string;
  readonly label: Text;
  /** What else is written for it. */
  readonly words?: readonly string[];
}

interface Section {
  readonly title: string;
  readonly labels: readonly NamedLabel[];
  /** Further columns. */
  readonly more?: Readonly<Record<string, (of: string) => string>>;
}

const codesOf = (
  prefix: string,
  codes: readonly { code: string; label: Text; words?: readonly string[] }[],
): NamedLabel[] => codes.map(({ code, ...label }) => ({ of: `${prefix}.${code}`, ...label }));

const tableOf = (prefix: string, labels: Readonly<Record<string, Text>>) =>
  codesOf(
    prefix,
    Object.entries(labels).map(([code, label]) => ({ code, label })),
  );

const sections: readonly Section[] = [
  { title: 'Groups of traits', labels: codesOf('group', GROUPS) },
  { title: 'Certainty', labels: codesOf('certainty', CERTAINTY_GRADES) },
  ...TRAITS.map((trait): Section => {
    const { code, label } = trait;
    const itself: NamedLabel = { of: code, label };
    const title = `${label.fr} (\`${code}\`)`;
    switch (trait.kind) {
      case 'coded':
        return { title, labels: [itself, ...codesOf(code, trait.codes)] };
      case 'range':
        return { title, labels: [itself, { of: `${code}.unit`, label: trait.unit }] };
      case 'mark':
        return {
          title,
          labels: [
            itself,
            ...codesOf(`${code}.kind`, trait.kinds),
            ...codesOf(`${code}.place`, trait.places),
            ...codesOf(`${code}.motif`, trait.motifs),
          ],
        };
    }
  }),
  {
    title: 'Offences',
    labels: tableOf('offence', OFFENCES),
    more: {
      'in the law': (of) => provisionOf(of.replace('offence.', '') as Offence),
      searchable: (of) => (isSearchable(of.replace('offence.', '') as Offence) ? 'yes' : 'no'),
    },
  },
  { title: 'Acts that offences are punished by', labels: tableOf('act', ACTS) },
  { title: 'Communes and arrondissements', labels: tableOf('commune', COMMUNES) },
  { title: 'Kinds of place', labels: tableOf('place_kind', PLACE_KINDS) },
  { title: 'Modus operandi', labels: tableOf('modus_operandi', MODI_OPERANDI) },
  { title: 'Alterations of an image', labels: tableOf('alteration', ALTERATIONS) },
];

function provisionOf(offence: Offence): string {
  const provision = PROVISIONS[offence];
  if (!provision) return '–';
  const { act, articles } = provision;
  return [ACTS[act].fr, ...(articles === '' ? [] : [`art. ${articles}`])].join(', ');
}

export const NAMED_LABELS: readonly NamedLabel[] = sections.flatMap(({ labels }) => labels);

/** Whether a review is of a label as it is now. */
export function isCurrent({ of, language, text }: LabelReview): boolean {
  return NAMED_LABELS.find((one) => one.of === of)?.label[language] === text;
}

const cells = (row: readonly string[]) => `| ${row.join(' | ')} |`;

const NAMES = { fr: 'French', ar: 'Arabic', en: 'English' } as const;

/** Every label as a page of `docs/`, with who has reviewed it. */
export function vocabularyPage(reviews: readonly LabelReview[]): string {
  const current = reviews.filter(isCurrent);
  const reviewedBy = (of: string, language: Language) =>
    current
      .filter((one) => one.of === of && one.language === language)
      .map(({ by, on }) => `${by}, ${on}`);
  const reviewed = (of: string) =>
    LANGUAGES.map((language) => {
      const by = reviewedBy(of, language);
      return `${language}: ${by.length > 0 ? by.join('; ') : 'no'}`;
    }).join('<br>');
  const texts = NAMED_LABELS.length * LANGUAGES.length;
  return [
    '# Vocabulary',
    `Made of the vocabulary of traits ${VOCABULARY_VERSION}, offences, circumstances and alterations; a test compares.`,
    '`UPDATE_DOCS=1 npm test -- dist/test/standalone/vocabulary-page.spec.js` writes it anew.',
    '',
    `Of ${texts} texts, people who speak the language and know the work have reviewed ${current.length}. The others are`,
    'those of their authors: French and Arabic of police forms and the portrait parlé as far as public sources have them.',
    'No official Moroccan form could be had. What stands under “in the law” was read in the published Penal Code as far',
    'as it could be had (392–398, 436–441, 505–510); the other articles are to be checked, all by a lawyer.',
    '',
    'Whoever corrects it writes the right word beside the wrong one, on paper or in a copy. What is found right is added',
    'to [label-reviews.json](label-reviews.json), label by label:',
    '',
    '```json',
    '[{ "of": "build.sturdy", "language": "ar", "text": "قوية", "by": "…", "on": "2026-12-01" }]',
    '```',
    '',
    'A review is of the text that it names: once that is changed, nobody has reviewed it. Codes stay as they are, since',
    'records say them; under “also written” is what people are told the code for.',
    ...sections.flatMap(({ title, labels, more = {} }) => {
      const head = ['code', ...LANGUAGES.map((one) => NAMES[one]), 'also written'];
      const rows = labels.map(({ of, label, words = [] }) => [
        `\`${of}\``,
        ...LANGUAGES.map((language) => label[language]),
        words.join(', '),
        ...Object.values(more).map((cell) => cell(of)),
        reviewed(of),
      ]);
      const columns = [...head, ...Object.keys(more), 'reviewed'];
      return ['', `## ${title}`, '', ...[columns, columns.map(() => '---'), ...rows].map(cells)];
    }),
    '',
  ].join('\n');
}
