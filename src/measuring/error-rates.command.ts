import type { INestApplicationContext } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import { DataSource } from 'typeorm';
import { IdentificationsService } from '../adjudication/index.js';
import { AppModule } from '../app/index.js';
import { audit } from '../audit/index.js';
import type { RequestContext } from '../common/index.js';
import {
  compareSystems,
  comparisonJson,
  evaluate,
  type Protocol,
  StoredMatcher,
  type StoredRecords,
  textTable,
} from '../evaluation/index.js';
import { FaceModel } from '../faces/index.js';
import { GalleryRepository, ProbesService } from '../matching/index.js';
import { nationalContext, progressBar, withParts } from '../operations/index.js';
import { bornFor, type GalleryRecord, recordsInScope, traitsOn } from '../records/index.js';
import { SKETCH } from '../sketches/index.js';
import { Subject, SUBJECT } from '../subjects/index.js';

interface ErrorRatesOptions {
  readonly by?: readonly string[];
  readonly json?: boolean;
}

const IN_APP = { strict: false } as const;
const BY = ['sex', 'age'];

/** What the pairs cannot tell, however many there are. */
const FOUND_ALONE =
  'Only those whom a search has found can have been identified: whom it fails is counted too rarely.';

@Command({
  name: 'error-rates',
  description: 'How often searches find whom sketches were identified as, by group.',
})
export class ErrorRatesCommand extends CommandRunner {
  async run(_arguments: string[], { by = BY, json }: ErrorRatesOptions): Promise<void> {
    const run = await withParts(AppModule, async (app) => {
      const ctx = await nationalContext(app, 'error-rates');
      return measured(app, ctx, await identifiedRecords(app, ctx), by);
    });
    process.stdout.write(
      json
        ? `${JSON.stringify({ ...comparisonJson(run), notice: FOUND_ALONE })}\n`
        : `${textTable(run)}${FOUND_ALONE}\n`,
    );
  }

  @Option({ flags: '--by <traits>', description: `Groups by traits, such as ${BY.join(',')}.` })
  by(value: string): readonly string[] {
    return value.split(',');
  }

  @Option({ flags: '--json', description: 'Figures alone, on stdout.' })
  json(): boolean {
    return true;
  }
}

/** Sketches whose subject is known, in the same order as these; and every subject in use. */
interface Identified extends StoredRecords {
  readonly mates: readonly GalleryRecord[];
}

/** @throws Error where no sketch is identified */
async function identifiedRecords(
  app: INestApplicationContext,
  ctx: RequestContext,
): Promise<Identified> {
  const { manager } = app.get(DataSource, IN_APP);
  const pairs = await app.get(IdentificationsService, IN_APP).standing(manager);
  const sketches = inUse(await recordsInScope(manager, ctx, SKETCH).getMany());
  const subjects = inUse(await recordsInScope(manager, ctx, SUBJECT).getMany());
  const known = pairs.flatMap(({ sketchId, subjectId }) => {
    const [probe, mate] = [sketches.get(sketchId), subjects.get(subjectId)];
    return probe && mate ? [{ probe, mate }] : [];
  });
  if (known.length === 0) throw new Error('No sketch is identified whose records are in use');
  return {
    probes: known.map(({ probe }) => probe),
    mates: known.map(({ mate }) => mate),
    gallery: [...subjects.values()],
  };
}

function inUse<R extends GalleryRecord>(records: readonly R[]): ReadonlyMap<string, R> {
  const active = records.filter(({ status }) => status === 'active');
  return new Map(active.map((record) => [record.id, record]));
}

async function measured(
  app: INestApplicationContext,
  ctx: RequestContext,
  identified: Identified,
  by: readonly string[],
) {
  const db = app.get(DataSource, IN_APP);
  const rooms = {
    db,
    probes: app.get(ProbesService, IN_APP),
    repository: app.get(GalleryRepository, IN_APP),
    model: app.get(FaceModel, IN_APP),
  };
  const { probes, gallery } = identified;
  const details = { sketches: probes.length, subjects: gallery.length, by };
  await audit(db.manager, ctx, 'error-rates.measure', rooms.model.version, details);
  const matcher = await StoredMatcher.over(rooms, ctx, identified);
  const bar = progressBar('searches');
  try {
    const report = (done: number, all: number) => {
      bar.update(done, all);
    };
    const options = { keepComparisons: true };
    return compareSystems(
      await evaluate(matcher, protocolOfRecords(identified), 1, report, options),
      [],
      by,
    );
  } finally {
    bar.stop();
  }
}

function protocolOfRecords({ probes, mates, gallery }: Identified): Protocol {
  return {
    ...{ probeModality: 'sketch', galleryModality: 'photo' },
    gallery: gallery.map((subject) => listed(subject, subject)),
    probes: probes.map((sketch, index) => listed(sketch, mates[index] ?? sketch)),
  };
}

/** A record as a list of images would have it, with what is known of the person in its columns. */
function listed(record: GalleryRecord, person: GalleryRecord) {
  const read = () => Promise.reject(new Error('Images of records are read in a consultation'));
  return {
    subjectId: person.id,
    image: { name: record.number, read },
    columns: columnsOf(person),
  };
}

function columnsOf(person: GalleryRecord): Readonly<Record<string, string>> {
  const { traits, datedOn: dated_on } = person;
  const born = bornFor(person instanceof Subject ? person.birthDate : null, true);
  const known = Object.entries(traitsOn({ traits, dated_on, ...born }, dated_on));
  const cells = known.flatMap(([trait, value]): [string, string][] => {
    // Marks make no groups.
    if ('length' in value) return [];
    return 'min' in value
      ? [[trait, String((value.min + value.max) / 2)]]
      : [[trait, value.values.join(' or ')]];
  });
  return Object.fromEntries(cells);
}
