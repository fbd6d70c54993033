import type { LogDocument } from '../bundle-documents.js';
import type { ReportTexts } from './report-texts.js';
import { BODY, HEADING, type Sheets, SMALL } from './sheets.js';
import { utc } from './utc-time.js';

const WIDTHS = [1, 2, 2.4, 3];

/** What the log has of the search, and the seal that holds the last of it. */
export function writeLog(
  sheets: Sheets,
  { entries, withheld }: LogDocument,
  { sections, labels, columns, logMeans }: ReportTexts,
): void {
  sheets.heading(sections.log, HEADING);
  sheets.paragraph(logMeans, SMALL);
  sheets.row(columns.log, WIDTHS, { ...SMALL, bold: true });
  for (const { entry, position } of entries) {
    const by = `${entry.actorName} (${entry.role})`;
    sheets.row([String(position), utc(entry.at), entry.action, by], WIDTHS, SMALL);
  }
  sheets.paragraph(`${labels.withheld ?? ''}: ${withheld}`, BODY);
  const seal = entries.at(-1)?.seal;
  if (seal) sheets.row([labels.seal ?? '', `${seal.number}: ${seal.hash}`], [1, 4], SMALL);
}
