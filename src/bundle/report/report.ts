import type { BundleContents } from '../bundle-documents.js';
import { writeAdjudications } from './adjudications-section.js';
import { writeCandidates } from './candidates-section.js';
import { writeLog } from './log-section.js';
import { REPORT_TEXTS } from './report-texts.js';
import { writeSearch } from './search-section.js';
import { HEADING, Sheets, SMALL, TITLE } from './sheets.js';
import { type ReportSetting, type ReportVoice, voiceIn } from './voice.js';

/**
 * The report for people to read, in French and then in Arabic, with the notice on every page.
 *
 * @param plain leaves the pages uncompressed
 */
export async function reportPdf(
  contents: BundleContents,
  setting: ReportSetting,
  plain = false,
): Promise<Buffer> {
  const { search, disclosure } = contents;
  const sheets = new Sheets({
    title: `${REPORT_TEXTS.fr.title} ${search.id}`,
    author: 'Mirsam',
    created: new Date(disclosure.at),
    plain,
  });
  writeIn(voiceIn('fr', setting), sheets, contents, setting);
  writeIn(voiceIn('ar', setting), sheets, contents, setting);
  return sheets.finish({
    notices: [
      { text: search.notice.fr, side: 'left' },
      { text: search.notice.ar, side: 'right' },
    ],
    reference: `Mirsam · ${search.case.reference} · ${search.id}`,
    pageOf: (page, pages) => `Page ${page} / ${pages}`,
  });
}

function writeIn(
  voice: ReportVoice,
  sheets: Sheets,
  contents: BundleContents,
  { timeZone }: ReportSetting,
): void {
  const { language, texts } = voice;
  sheets.section(language === 'ar' ? 'right' : 'left', language === 'fr');
  sheets.paragraph(texts.title, TITLE);
  for (const about of texts.about) sheets.paragraph(about);
  sheets.paragraph(texts.hours.replace('{zone}', timeZone), SMALL);
  sheets.paragraph(texts.lacking, SMALL);
  writeSearch(sheets, contents, voice);
  writeCandidates(sheets, contents, voice);
  writeAdjudications(sheets, contents.adjudications, voice);
  writeLog(sheets, contents.log, voice);
  sheets.heading(texts.sections.bands, HEADING);
  for (const [band, text] of Object.entries(contents.search.bands)) {
    sheets.row([texts.bands[band] ?? band, text[language]], [1, 5], SMALL);
  }
  sheets.heading(texts.sections.verification, HEADING);
  for (const line of texts.verification) sheets.paragraph(line);
}
