import { LEGAL_GROUNDS, PHOTO_SOURCES, type PhotoTaking, POSES } from '../../enrolment/index.js';
import { mayBeMinor, MINORITY_LABELS } from '../../records/index.js';
import {
  circumstancePart,
  type ExpungedCandidate,
  type WithheldCandidate,
} from '../../search/index.js';
import type {
  BundleContents,
  CandidateDocument,
  ExcludedDocument,
  ShownCandidate,
} from '../bundle-documents.js';
import type { ReportTexts } from './report-texts.js';
import { HEADING, type Sheets, SMALL } from './sheets.js';
import type { ReportVoice } from './voice.js';

/** Of a line that says one thing of a candidate. */
const NOTED = [0.7, 8.9];
const MARKED = { ...SMALL, bold: true };
/** Of what is said of the image that was compared. */
const IMAGE = [0.7, 2.1, 6.8];
const WIDTHS = [0.7, 2.1, 0.9, 0.9, 0.9, 1.2, 1, 1.9];

/** What the software proposed, with the parts of each score, and whom examiners had excluded. */
export function writeCandidates(
  sheets: Sheets,
  { candidates: { candidates, excluded } }: BundleContents,
  voice: ReportVoice,
): void {
  const { texts } = voice;
  sheets.heading(texts.sections.candidates, HEADING);
  sheets.paragraph(texts.scoreMeans, SMALL);
  table(sheets, candidates, voice);
  if (excluded.length === 0) return;
  sheets.heading(texts.sections.excluded, HEADING);
  table(sheets, excluded, voice);
}

function table(
  sheets: Sheets,
  candidates: readonly (CandidateDocument | ExcludedDocument)[],
  { language, texts }: ReportVoice,
): void {
  sheets.row(texts.columns.candidates, WIDTHS, { ...SMALL, bold: true });
  for (const one of candidates) {
    if (!('id' in one)) {
      sheets.row([String(one.rank), untold(one, texts)], NOTED, SMALL);
      continue;
    }
    sheets.row(cellsOf(one, texts), WIDTHS, SMALL);
    inCommon(sheets, one, language);
    if (!one.minority || !mayBeMinor(one.minority)) continue;
    sheets.row([String(one.rank), MINORITY_LABELS[one.minority][language]], NOTED, MARKED);
  }
  for (const one of candidates) {
    if (!('id' in one)) continue;
    const compared = one.images.find(({ id }) => id === one.face?.imageId);
    if (!compared) continue;
    sheets.row([`${one.rank}`, texts.labels.image ?? '', compared.sha256], IMAGE, SMALL);
    const taken = takingWords(compared.photo, language);
    if (taken !== '') sheets.row([`${one.rank}`, texts.labels.photo ?? '', taken], IMAGE, SMALL);
  }
}

/** When, in which pose, from where and on which ground a photograph was taken, as far as it was said. */
function takingWords(photo: PhotoTaking | undefined, language: ReportVoice['language']): string {
  if (!photo) return '';
  const { takenOn, pose, source, legalGround } = photo;
  return [
    takenOn,
    pose && POSES[pose][language],
    source && PHOTO_SOURCES[source][language],
    legalGround && LEGAL_GROUNDS[legalGround][language],
  ]
    .filter((one) => one !== null)
    .join(' · ');
}

/** What the case of a candidate has in common with the one that was searched for. */
function inCommon(
  sheets: Sheets,
  { rank, circumstances = [] }: ShownCandidate,
  language: ReportVoice['language'],
): void {
  for (const part of circumstances.map((row) => circumstancePart(language, row))) {
    const what = `${part.label}: ${part.candidate ?? ''} ${fixed(part.contribution)}`;
    sheets.row([String(rank), what], NOTED, SMALL);
  }
}

function untold(one: WithheldCandidate | ExpungedCandidate, texts: ReportTexts): string {
  return 'expunged' in one ? `${texts.expunged} (${one.expunged.number})` : texts.withheld;
}

function cellsOf(
  { rank, number, score, evidence, face }: ShownCandidate,
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
