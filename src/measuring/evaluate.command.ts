import { Command, CommandRunner, Option } from 'nest-commander';
import {
  claimReportFolder,
  cmcPlot,
  columnOf,
  type Direction,
  DIRECTIONS,
  comparisonJson,
  type CentringSource,
  onPaper,
  pairsWhere,
  type Paper,
  PAPERS,
  PHOTO_COLUMNS,
  parseCentringSource,
  parseCompositeLevel,
  parseStressLevels,
  parseWitnesses,
  type Protocol,
  protocolOf,
  readFileList,
  readPairs,
  readPartsList,
  readPhotos,
  type RowCondition,
  rowCondition,
  STRESS_LEVELS,
  type StressLevel,
  systemsOf,
  textTable,
  type WitnessPlan,
  writeReport,
} from '../evaluation/index.js';
import { writeWholeFile } from '../storage/index.js';
import { composedProtocol } from './composed-protocol.js';
import { wholeNumber } from './whole-number.js';
import { measureSystems, type Systems } from './measure-systems.js';

interface EvaluateOptions extends Omit<Systems, 'stress'> {
  /** True without levels: then all. */
  readonly stress?: true | readonly StressLevel[];
  readonly pairs: string;
  readonly where?: readonly RowCondition[];
  readonly by?: readonly string[];
  readonly distractors?: readonly string[];
  readonly direction?: Direction;
  readonly paper?: Paper;
  readonly photoColumn?: readonly string[];
  readonly composite?: number;
  readonly parts?: readonly string[];
  readonly plot?: string;
  readonly report?: string;
  readonly withImages?: boolean;
  readonly json?: boolean;
}

@Command({
  name: 'evaluate',
  description: 'Measure identification on pairs of sketch and photograph.',
})
export class EvaluateCommand extends CommandRunner {
  async run(_arguments: string[], options: EvaluateOptions): Promise<void> {
    const { report, by, plot, json, withImages = false } = options;
    const listed = await protocolFrom(options);
    if (report !== undefined) await claimReportFolder(report);
    const { stress: levels, ...systems } = options;
    const stress = levels === true ? STRESS_LEVELS : levels;
    const { protocol, composites } = await searchedWith(listed, options);
    const measured = await measureSystems(protocol, { ...systems, ...(stress && { stress }) }, by);
    const run = { ...measured, composites };
    process.stdout.write(json ? `${JSON.stringify(comparisonJson(run))}\n` : textTable(run));
    const evaluations = systemsOf(run).map(({ evaluation }) => evaluation);
    if (plot !== undefined) await writeWholeFile(plot, cmcPlot(evaluations).text);
    const command = process.argv.slice(2).join(' ');
    if (report !== undefined) {
      await writeReport(report, { run, command, date: new Date(), withImages });
    }
  }

  @Option({ flags: '--pairs <file>', required: true, description: 'PAIRS.tsv, with a header.' })
  pairs(value: string): string {
    return value;
  }

  @Option({
    flags: '--where <column=value>',
    description: 'Only such rows of the pairs; may be repeated.',
  })
  where(value: string, before: readonly RowCondition[] = []): readonly RowCondition[] {
    return [...before, rowCondition(value)];
  }

  @Option({
    flags: '--by <columns>',
    description: 'Figures and error rates by group as well: columns such as sex,age.',
  })
  by(value: string): readonly string[] {
    return value.split(',');
  }

  @Option({ flags: '--distractors <file>', description: 'More gallery images, one path a line.' })
  distractors(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--direction <direction>',
    choices: [...DIRECTIONS],
    description: 'What is the probe.',
  })
  direction(value: string): string {
    return value;
  }

  @Option({
    flags: '--paper <paper>',
    choices: [...PAPERS],
    description: 'What the sketches are drawn on, in place of what they are drawn on.',
  })
  paper(value: string): string {
    return value;
  }

  @Option({
    flags: '--photo-column <column>',
    description: 'Column that lists photographs, in place of the usual one; may be repeated.',
  })
  photoColumn(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--composite <level>',
    description:
      'Composites of the photographs are the probes: level 0, of the likest parts, to 3.',
  })
  composite(value: string): number {
    return parseCompositeLevel(value);
  }

  @Option({
    flags: '--parts <file>',
    description: 'Faces that composites are made of, one path a line; may be repeated.',
  })
  parts(value: string, before: readonly string[] = []): readonly string[] {
    return [...before, value];
  }

  @Option({
    flags: '--means <means>',
    description:
      'What is centred on: shipped, collection (the default), or the first so many templates.',
  })
  centring(value: string): CentringSource {
    return parseCentringSource(value);
  }

  @Option({
    flags: '--among <people>',
    description: 'Each search among so many other people alone, drawn by lot from the gallery.',
  })
  among(value: string): number {
    return wholeNumber(value);
  }

  @Option({ flags: '--adapter <folder>', description: 'The adapter that is measured as ours.' })
  adapter(value: string): string {
    return value;
  }

  @Option({ flags: '--compare <folder>', description: 'Another adapter, measured beside ours.' })
  compare(value: string): string {
    return value;
  }

  @Option({
    flags: '--baseline <name>',
    choices: ['face-api'],
    description: 'Measured beside ours.',
  })
  baseline(value: string): string {
    return value;
  }

  @Option({
    flags: '--stress [levels]',
    description: 'The sketches altered as by worse witnesses as well: levels 0 to 5, such as 0,3.',
  })
  stress(value: string): readonly StressLevel[] {
    return parseStressLevels(value);
  }

  @Option({
    flags: '--witness-traits <column>',
    description: 'A column of FS2K attributes, told of the probes by witnesses who err.',
  })
  witnessTraits(value: string): string {
    return value;
  }

  @Option({
    flags: '--witnesses <plan>',
    description:
      'Two to six altered sketches of each person, alone and together: 2, or 2@4 for error level 4.',
  })
  witnesses(value: string): WitnessPlan {
    return parseWitnesses(value);
  }

  @Option({ flags: '--plot <file>', description: 'The CMC as an SVG file.' })
  plot(value: string): string {
    return value;
  }

  @Option({ flags: '--report <folder>', description: 'A page with plots and what failed.' })
  report(value: string): string {
    return value;
  }

  @Option({ flags: '--with-images', description: 'Faces in the report: personal data.' })
  withImages(): boolean {
    return true;
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

async function protocolFrom(options: EvaluateOptions): Promise<Protocol> {
  const { where = [], by = [], witnessTraits, distractors = [], direction, paper } = options;
  const told = [...where.map(({ column }) => column), ...by.map(columnOf)];
  const needed = witnessTraits === undefined ? told : [...told, witnessTraits];
  const rows = pairsWhere(await listedRows(options, needed), where);
  const lists = await Promise.all(distractors.map(readFileList));
  const protocol = protocolOf(rows, lists.flat(), direction ?? 'sketch-to-photo');
  return paper === undefined ? protocol : onPaper(protocol, paper);
}

/** Where no sketch is looked at, none need be listed. */
function listedRows(options: EvaluateOptions, needed: readonly string[]) {
  const { pairs, photoColumn, composite, direction } = options;
  const photosAlone = composite !== undefined || direction === 'photo-to-photo';
  if (photosAlone) return readPhotos(pairs, photoColumn ?? PHOTO_COLUMNS, needed);
  if (photoColumn) throw new Error('--photo-column is for --composite and photo-to-photo');
  return readPairs(pairs, needed);
}

/** The probes as they are listed, or composites in their place. */
async function searchedWith(listed: Protocol, options: EvaluateOptions) {
  const { composite: level, parts = [], direction = 'sketch-to-photo', paper } = options;
  if (level === undefined && parts.length > 0) throw new Error('--parts is for --composite');
  if (level === undefined) return { protocol: listed, composites: undefined };
  if (parts.length === 0) throw new Error('--composite needs --parts: faces to make them of');
  if (direction !== 'sketch-to-photo' || paper !== undefined) {
    throw new Error('--composite searches photographs with composites: no --direction, no --paper');
  }
  const lists = await Promise.all(parts.map(readPartsList));
  return composedProtocol(listed, { level, parts: lists.flat() });
}
