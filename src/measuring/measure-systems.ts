import { DataSource } from 'typeorm';
import { Random } from '../common/index.js';
import { Config } from '../config/index.js';
import {
  evaluate,
  evaluateWitnesses,
  type Evaluation,
  type EvaluationOptions,
  FaceApiMatcher,
  type FusingMatcher,
  type Matcher,
  type CentringSource,
  type OtherSystem,
  ProductionMatcher,
  type Protocol,
  type SystemComparison,
  compareSystems,
  stressedProbes,
  type StressLevel,
  witnessStatements,
  TraitMatcher,
  trueTraitsOf,
  wrongTraitCosts,
  type WitnessPlan,
  type WitnessResults,
} from '../evaluation/index.js';
import { FaceEngine, FaceModel, networksOf } from '../faces/index.js';
import { RecordsService } from '../records/index.js';
import { ProbesService, GalleryRepository } from '../matching/index.js';
import type { TraitSet } from '../traits/index.js';
import { nationalContext, progressBar } from '../operations/index.js';
import { type App, withTemporaryService } from './temporary-service.js';

/** What is measured. */
export interface Systems {
  readonly means?: CentringSource;
  /** Folder of the adapter that is ours; that of the environment when absent. */
  readonly adapter?: string;
  /** Folder of another adapter. */
  readonly compare?: string;
  readonly baseline?: 'face-api';
  /** Among how many others, drawn by lot, each search goes. */
  readonly among?: number;
  /** Levels of witness error at which the sketches that are probes are searched as well. */
  readonly stress?: readonly StressLevel[];
  /** The column with what is true of each person: witnesses tell some of it of the probes. */
  readonly witnessTraits?: string;
  /** Several witnesses of each person, alone and together. */
  readonly witnesses?: WitnessPlan;
}

const IN_APP = { strict: false } as const;

/**
 * Measures ours, and what is to stand beside it, on the same probes and gallery.
 *
 * @throws Error when probes that are photographs are to be altered, or what witnesses tell of
 *   altered sketches is asked for
 */
export async function measureSystems(
  protocol: Protocol,
  { means = 'collection', adapter, compare, baseline, among, stress, ...witness }: Systems,
  by: readonly string[] = [],
): Promise<SystemComparison> {
  const { witnesses, witnessTraits } = witness;
  // A wrong folder is to be reported now, not after ours was measured.
  for (const directory of [adapter, compare]) settingsOf(directory);
  if ((stress ?? witnesses) && protocol.probeModality === 'photo') {
    throw new Error(
      '--stress and --witnesses alter sketches that are probes, and here the probes are photographs',
    );
  }
  if (stress && witnessTraits !== undefined) {
    throw new Error('--witness-traits is measured on sketches as they are, without --stress');
  }
  const others: [OtherSystem, Evaluation][] = [];
  const keepComparisons = by.length > 0;
  const truth = witnessTraits === undefined ? undefined : trueTraitsOf(protocol, witnessTraits);
  let wrongTraits: SystemComparison['wrongTraits'];
  const ours = await withTemporaryService(settingsOf(adapter), async (app) => {
    const engine = app.get(FaceEngine, IN_APP);
    const options = { stress: stress && stressedProbes(engine, stress), keepComparisons, among };
    const matcher = await productionMatcher(app, means, truth?.gallery);
    const own = await measure(app, matcher, protocol, options);
    if (truth) {
      others.push(...(await measureTraits(app, matcher, protocol, truth.probes)));
      wrongTraits = await wrongTraitCosts(matcher, protocol, truth.probes);
    }
    if (baseline) {
      const stock = new FaceApiMatcher(engine);
      others.push(['baseline', await measure(app, stock, protocol, options)]);
    }
    if (!witnesses) return own;
    return { ...own, witnesses: await measureWitnesses(app, matcher, protocol, witnesses) };
  });
  if (compare !== undefined) {
    // A service of its own: the collection's means must be those of its own templates.
    await withTemporaryService(settingsOf(compare), async (app) => {
      const matcher = await productionMatcher(app, means);
      const engine = app.get(FaceEngine, IN_APP);
      const options = { stress: stress && stressedProbes(engine, stress), keepComparisons, among };
      others.push(['compare', await measure(app, matcher, protocol, options)]);
    });
  }
  return compareSystems(ours, others, by, wrongTraits);
}

/** An adapter is measured with the networks that it was trained on, whichever the service has. */
function settingsOf(faceAdapter: string | undefined): Partial<Config> {
  return faceAdapter === undefined ? {} : { faceAdapter, faceNetworks: networksOf(faceAdapter) };
}

/** Searches as the service does; the database of `app` is to hold nothing else. */
export async function productionMatcher(
  app: App,
  means: CentringSource,
  traits?: readonly TraitSet[],
): Promise<ProductionMatcher> {
  const ctx = await nationalContext(app, 'evaluate');
  const rooms = {
    db: app.get(DataSource, IN_APP),
    records: app.get(RecordsService, IN_APP),
    probes: app.get(ProbesService, IN_APP),
    repository: app.get(GalleryRepository, IN_APP),
    model: app.get(FaceModel, IN_APP),
  };
  return new ProductionMatcher(rooms, ctx, means, traits);
}

/** The same faces with what witnesses stated of them, and what they stated alone. */
async function measureTraits(
  app: App,
  faces: ProductionMatcher,
  protocol: Protocol,
  truth: readonly TraitSet[],
): Promise<[OtherSystem, Evaluation][]> {
  const said = truth.map((traits, probe) =>
    witnessStatements(traits, new Random(`witness ${probe}`)),
  );
  const both = new TraitMatcher('face + traits', faces, said, { face: 1, traits: 1 });
  const alone = new TraitMatcher('traits alone', faces, said, { face: 0, traits: 1 });
  return [
    ['with_traits', await measure(app, both, protocol)],
    ['traits_alone', await measure(app, alone, protocol)],
  ];
}

/** In the gallery that a measurement has left. */
async function measureWitnesses(
  app: App,
  matcher: FusingMatcher,
  protocol: Protocol,
  plan: WitnessPlan,
): Promise<WitnessResults> {
  // Or the same people's other probes would be in the collection's means.
  await matcher.forgetProbes();
  const sketches = stressedProbes(app.get(FaceEngine, IN_APP), [plan.level]);
  return withBar(`${plan.count} witnesses`, app, (atOnce, report) =>
    evaluateWitnesses(matcher, protocol, plan, sketches, atOnce, report),
  );
}

function measure(
  app: App,
  matcher: Matcher,
  protocol: Protocol,
  options?: EvaluationOptions,
): Promise<Evaluation> {
  return withBar(matcher.name, app, (atOnce, report) =>
    evaluate(matcher, protocol, atOnce, report, options),
  );
}

async function withBar<T>(
  title: string,
  app: App,
  act: (atOnce: number, report: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  // One more than there are workers: an image is read while the networks are busy.
  const atOnce = app.get(Config, IN_APP).faceWorkers + 1;
  const bar = progressBar(title);
  try {
    return await act(atOnce, (done, all) => {
      bar.update(done, all);
    });
  } finally {
    bar.stop();
  }
}
