import type { AdjudicationsDocument } from '../bundle-documents.js';
import type { ReportTexts } from './report-texts.js';
import { HEADING, type Sheets, SMALL } from './sheets.js';
import { utc } from './utc-time.js';

const WIDTHS = [1.5, 1.5, 1.9, 1.6, 2.8];

type Item = AdjudicationsDocument['items'][number];

/** What people said of candidates, and what followed. */
export function writeAdjudications(
  sheets: Sheets,
  { items }: AdjudicationsDocument,
  texts: ReportTexts,
): void {
  sheets.heading(texts.sections.adjudications, HEADING);
  if (items.length === 0) sheets.paragraph(texts.nobodyExamined);
  for (const item of items) {
    const { labels, stages, outcomes } = texts;
    const outcome = item.outcome ? ` — ${outcomes[item.outcome] ?? ''}` : '';
    sheets.paragraph(`${labels.rank ?? ''} ${item.rank}: ${stages[item.stage] ?? ''}${outcome}`);
    for (const row of rowsOf(item, texts)) sheets.row(row, WIDTHS, SMALL);
  }
}

function rowsOf(item: Item, { labels, outcomes, evidence }: ReportTexts): string[][] {
  const row = (label: string, by: { name: string }, at: Date, what: string, said: string) => {
    return [labels[label] ?? '', by.name, utc(at), what, said];
  };
  const withAnswer = (said: string, againstIt: string | null) =>
    againstIt === null ? said : `${said} — ${labels.againstIt ?? ''}: ${againstIt}`;
  const { identification } = item;
  return [
    ...item.opinions.map(({ by, at, blind, outcome, remarks, againstIt }) => {
      const how = labels[blind ? 'blind' : 'sighted'] ?? '';
      return row(
        'opinion',
        by,
        at,
        `${outcomes[outcome] ?? ''} (${how})`,
        withAnswer(remarks, againstIt),
      );
    }),
    ...item.decisions.map(({ by, at, outcome, reason, againstIt }) =>
      row('decision', by, at, outcomes[outcome] ?? '', withAnswer(reason, againstIt)),
    ),
    ...item.corroborations.map(({ by, at, kind, evidence: told }) =>
      row('corroboration', by, at, evidence[kind] ?? '', told),
    ),
    ...(identification
      ? [row('identification', identification.by, identification.at, '', '')]
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
