import type { AdjudicationsDocument } from '../bundle-documents.js';
import { checklistWords } from './checklist-words.js';
import { HEADING, type Sheets, SMALL } from './sheets.js';
import type { ReportVoice } from './voice.js';

const WIDTHS = [1.3, 1.4, 2.2, 1.6, 2.8];
const CHECKLIST_WIDTHS = [1.3, 1.4, 6.6];

type Item = AdjudicationsDocument['items'][number];

/** What people said of candidates, and what followed. */
export function writeAdjudications(
  sheets: Sheets,
  { items }: AdjudicationsDocument,
  voice: ReportVoice,
): void {
  const { texts } = voice;
  sheets.heading(texts.sections.adjudications, HEADING);
  if (items.length === 0) sheets.paragraph(texts.nobodyExamined);
  for (const item of items) {
    const { labels, stages, outcomes } = texts;
    const outcome = item.outcome ? ` — ${outcomes[item.outcome] ?? ''}` : '';
    sheets.paragraph(`${labels.rank ?? ''} ${item.rank}: ${stages[item.stage] ?? ''}${outcome}`);
    for (const row of rowsOf(item, voice)) sheets.row(row, WIDTHS, SMALL);
    for (const row of checklistsOf(item, voice)) sheets.row(row, CHECKLIST_WIDTHS, SMALL);
  }
}

function rowsOf(item: Item, voice: ReportVoice): string[][] {
  const { labels, outcomes, evidence, shownToWitness } = voice.texts;
  const row = (label: string, by: { name: string }, at: Date, what: string, said: string) => {
    return [labels[label] ?? '', by.name, voice.when(at), what, said];
  };
  const withAnswer = (said: string, againstIt: string | null) =>
    [said, ...(againstIt === null ? [] : [`${labels.againstIt ?? ''}: ${againstIt}`])]
      .filter((text) => text !== '')
      .join(' — ');
  const { identification } = item;
  return [
    ...[...item.opinions, ...item.withdrawn].map(
      ({ by, at, blind, outcome, remarks, againstIt }) => {
        const how = labels[blind ? 'blind' : 'sighted'] ?? '';
        return row(
          'opinion',
          by,
          at,
          `${outcomes[outcome] ?? ''} (${how})`,
          withAnswer(remarks, againstIt),
        );
      },
    ),
    ...item.withdrawn.map(({ by, withdrawnAt, outcome, withdrawalReason }) =>
      row('withdrawal', by, withdrawnAt, outcomes[outcome] ?? '', withdrawalReason),
    ),
    ...item.decisions.map(({ by, at, outcome, reason, againstIt }) =>
      row('decision', by, at, outcomes[outcome] ?? '', withAnswer(reason, againstIt)),
    ),
    ...item.corroborations.map(({ by, at, kind, shownToWitness: shown, evidence: told }) => {
      const asked = shown !== null || kind === 'witness';
      const what = [evidence[kind], asked && shownToWitness[shown ?? 'unsaid']];
      return row('corroboration', by, at, what.filter(Boolean).join(' — '), told);
    }),
    ...(identification
      ? [
          row(
            'identification',
            identification.by,
            identification.at,
            '',
            withAnswer('', identification.againstIt),
          ),
        ]
      : []),
    ...(identification?.revoked
      ? [
          row(
            'revocation',
            identification.revoked.by,
            identification.revoked.at,
            '',
            identification.revoked.reason,
          ),
        ]
      : []),
  ];
}

/** What each examiner compared before they said what they did. */
function checklistsOf({ opinions }: Item, { texts, language }: ReportVoice): string[][] {
  return opinions.flatMap(({ by, checklist }) =>
    checklistWords(checklist, language).map((line) => [texts.checklist, by.name, line]),
  );
}
