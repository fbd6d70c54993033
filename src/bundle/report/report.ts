import type { BundleContents } from '../bundle-documents.js';
import { writeAdjudications } from './adjudications-section.js';
import { writeCandidates } from './candidates-section.js';
import { writeLog } from './log-section.js';
import { REPORT_TEXTS, type ReportLanguage } from './report-texts.js';
import { writeSearch } from './search-section.js';
import { HEADING, Sheets, SMALL, TITLE } from './sheets.js';

/**
 * The report for people to read, in French and then in Arabic, with the notice on every page.
 *
 * @param plain leaves the pages uncompressed
 */
export async function reportPdf(contents: BundleContents, plain = false): Promise<Buffer> {
  const { search, disclosure } = contents;
  const sheets = new Sheets({
    title: `${REPORT_TEXTS.fr.title} ${search.id}`,
    author: 'Mirsam',
    created: new Date(disclosure.at),
    plain,
  });
  writeIn('fr', sheets, contents);
  writeIn('ar', sheets, contents);
  return sheets.finish({
    notices: [
      { text: search.notice.fr, side: 'left' },
      { text: search.notice.ar, side: 'right' },
    ],
    reference: `Mirsam · ${search.case.reference} · ${search.id}`,
    pageOf: (page, pages) => `Page ${page} / ${pages}`,
  });
}

function writeIn(language: ReportLanguage, sheets: Sheets, contents: BundleContents): void {
  const texts = REPORT_TEXTS[language];
  sheets.section(language === 'ar' ? 'right' : 'left', language === 'fr');
  sheets.paragraph(texts.title, TITLE);
  for (const about of texts.about) sheets.paragraph(about);
  sheets.paragraph(texts.lacking, SMALL);
  writeSearch(sheets, contents, language);
  writeCandidates(sheets, contents, texts);
  writeAdjudications(sheets, contents.adjudications, texts);
  writeLog(sheets, contents.log, texts);
  sheets.heading(texts.sections.bands, HEADING);
  for (const [band, text] of Object.entries(contents.search.bands)) {
    sheets.row([texts.bands[band] ?? band, text[language]], [1, 5], SMALL);
  }
  sheets.heading(texts.sections.verification, HEADING);
  for (const line of texts.verification) sheets.paragraph(line);
}
