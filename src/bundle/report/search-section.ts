import { ALTERATIONS } from '../../enrolment/index.js';
import type { ProbeSource } from '../../matching/index.js';
import type { ProbeView } from '../../search/index.js';
import { CAUTION_LABELS, makingWords } from '../../sketches/index.js';
import type { BundleContents, SearchDocument } from '../bundle-documents.js';
import { filterWords } from './filter-words.js';
import type { ReportLanguage, ReportTexts } from './report-texts.js';
import { HEADING, type Sheets, SMALL } from './sheets.js';
import type { ReportVoice } from './voice.js';

/** To whom the bundle is given, what was searched, and with what. */
export function writeSearch(sheets: Sheets, contents: BundleContents, voice: ReportVoice): void {
  const { search, disclosure } = contents;
  const { texts, language, when } = voice;
  const { labels } = texts;
  const fields = (pairs: readonly (readonly [string, string])[]) => {
    for (const [label, value] of pairs) sheets.row([labels[label] ?? label, value], [1, 3], SMALL);
  };
  sheets.heading(texts.sections.disclosure, HEADING);
  fields([
    ['recipient', disclosure.recipient],
    ['purpose', disclosure.purpose],
    ['declared', when(disclosure.at)],
  ]);
  sheets.heading(texts.sections.search, HEADING);
  const { query } = search;
  fields([
    ['id', search.id],
    ['case', search.case.reference],
    ['offence', search.case.offenceText[language]],
    ...circumstances(search.case, language),
    ['purpose', search.purpose],
    ['at', when(search.at)],
    ['by', nameOf(search.by, contents) ?? texts.unnamed],
    ['target', texts.kinds[query.target] ?? ''],
    ['gallery', String(search.gallerySize)],
    ['mode', modeOf(search, texts)],
    ['model', search.model.version],
    ...filtersOf(query.filters, voice),
    ...(search.groupNotices ?? []).map(({ text }) => ['caution', text[language]] as const),
  ]);
  sheets.heading(texts.sections.probe, HEADING);
  if ('withheld' in search.probe) sheets.paragraph(texts.probeWithheld);
  else fields(probeFields(search, search.probe, voice));
}

function circumstances(
  { place = [], modusOperandi = [] }: SearchDocument['case'],
  language: ReportLanguage,
): (readonly [string, string])[] {
  const line = (label: string, said: typeof place) =>
    said.length === 0 ? [] : [[label, said.map(({ text }) => text[language]).join(' / ')] as const];
  return [...line('place', place), ...line('modusOperandi', modusOperandi)];
}

function modeOf({ mode, recall }: SearchDocument, { kinds }: ReportTexts): string {
  const share = mode === 'approximate' && recall !== null ? ` (${recall})` : '';
  return `${kinds[mode] ?? mode}${share}`;
}

function filtersOf(
  filters: SearchDocument['query']['filters'],
  voice: ReportVoice,
): (readonly [string, string])[] {
  const lines = filterWords(filters, voice);
  return (lines.length === 0 ? [voice.texts.none] : lines).map((line) => ['filters', line]);
}

/** Whose doing it was, as the log had it then; undefined where the reader of the bundle may not see that. */
function nameOf(actor: string, { log }: BundleContents): string | undefined {
  return log.entries.find(({ entry }) => entry.actor === actor)?.entry.actorName;
}

function probeFields(
  { probeImages, templates }: SearchDocument,
  probe: ProbeView,
  { language, texts: { kinds } }: ReportVoice,
): (readonly [string, string])[] {
  const members = probe.members ?? [{ ...probe, source: probe.source as ProbeSource }];
  return [
    ...members.flatMap(({ source, modality, making }) => [
      ['source', sourceOf(source, kinds)] as const,
      ...(source.kind === 'image'
        ? ([
            ['image', source.sha256],
            ['upload', source.uploadSha256],
            ...alteredFields(source, language),
          ] as const)
        : []),
      ...(modality ? [['modality', kinds[modality] ?? modality] as const] : []),
      ...(making ? [['making', makingWords(making, language)] as const] : []),
      ...(making?.cautions ?? []).map(
        (caution) => ['caution', CAUTION_LABELS[caution][language]] as const,
      ),
    ]),
    ...probeImages.map(({ sha256 }) => ['image', sha256] as const),
    ...(templates ?? []).flatMap((hash) => (hash ? [['template', hash] as const] : [])),
  ];
}

/** What was done to an upload, and what it was before. */
function alteredFields(
  { alterations, original }: Extract<ProbeSource, { kind: 'image' }>,
  language: ReportLanguage,
): (readonly [string, string])[] {
  if (!alterations || !original) return [];
  return [
    ['alterations', alterations.map((one) => ALTERATIONS[one][language]).join(', ')],
    ['original', original.sha256],
    ['upload', original.uploadSha256],
  ];
}

function sourceOf(source: ProbeSource, kinds: ReportTexts['kinds']): string {
  const kind = kinds[source.kind] ?? source.kind;
  return 'number' in source ? `${kind} ${source.number}` : kind;
}
