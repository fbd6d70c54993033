import type { LogDocument } from '../bundle-documents.js';
import { actionWords, roleWords } from './log-words.js';
import { BODY, HEADING, type Sheets, SMALL } from './sheets.js';
import type { ReportVoice } from './voice.js';

const WIDTHS = [0.8, 2.6, 2.4, 2.8];

/** What the log has of the search, and the seal that holds the last of it. */
export function writeLog(
  sheets: Sheets,
  { entries, withheld }: LogDocument,
  { language, texts, when }: ReportVoice,
): void {
  const { sections, labels, columns, logMeans } = texts;
  sheets.heading(sections.log, HEADING);
  sheets.paragraph(logMeans, SMALL);
  sheets.row(columns.log, WIDTHS, { ...SMALL, bold: true });
  for (const { entry, position } of entries) {
    const by = `${entry.actorName} (${roleWords(entry.role, language)})`;
    const what = actionWords(entry.action, language);
    sheets.row([String(position), when(entry.at), what, by], WIDTHS, SMALL);
  }
  sheets.paragraph(`${labels.withheld ?? ''}: ${withheld}`, BODY);
  const seal = entries.at(-1)?.seal;
  if (seal) sheets.row([labels.seal ?? '', `${seal.number}: ${seal.hash}`], [1, 4], SMALL);
}
