import type { BundleContents, CandidateDocument, ExcludedDocument } from '../bundle-documents.js';
import type { ReportTexts } from './report-texts.js';
import { HEADING, type Sheets, SMALL } from './sheets.js';

const WIDTHS = [0.7, 2.1, 0.9, 0.9, 0.9, 1.2, 1, 1.9];

/** What the software proposed, with the parts of each score, and whom examiners had excluded. */
export function writeCandidates(
  sheets: Sheets,
  { candidates: { candidates, excluded } }: BundleContents,
  texts: ReportTexts,
): void {
  sheets.heading(texts.sections.candidates, HEADING);
  sheets.paragraph(texts.scoreMeans, SMALL);
  table(sheets, candidates, texts);
  if (excluded.length === 0) return;
  sheets.heading(texts.sections.excluded, HEADING);
  table(sheets, excluded, texts);
}

function table(
  sheets: Sheets,
  candidates: readonly (CandidateDocument | ExcludedDocument)[],
  texts: ReportTexts,
): void {
  sheets.row(texts.columns.candidates, WIDTHS, { ...SMALL, bold: true });
  for (const one of candidates) {
    if ('withheld' in one) sheets.row([String(one.rank), texts.withheld], [0.7, 8.9], SMALL);
    else sheets.row(cellsOf(one, texts), WIDTHS, SMALL);
  }
  for (const one of candidates) {
    if ('withheld' in one) continue;
    const compared = one.images.find(({ id }) => id === one.face?.imageId);
    if (!compared) continue;
    sheets.row([`${one.rank}`, texts.labels.image ?? '', compared.sha256], [0.7, 2.1, 6.8], SMALL);
  }
}

function cellsOf(
  { rank, number, score, evidence, face }: Exclude<CandidateDocument, { withheld: true }>,
  { bands }: ReportTexts,
): string[] {
  const { percentile = null, similarity = null, band } = face ?? {};
  return [
    String(rank),
    number,
    fixed(score),
    fixed(evidence.face),
    fixed(evidence.traits),
    similarity === null ? '—' : fixed(similarity),
    percentile === null ? '—' : `${percentile.toFixed(1)} %`,
    band ? (bands[band] ?? band) : '—',
  ];
}

const fixed = (value: number) => value.toFixed(2).replace('-', '−');
