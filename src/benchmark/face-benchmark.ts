import type { FaceEngine, FaceTimings } from '../faces/index.js';
import { residentMb } from './resident-memory.js';
import { mean, median } from './statistics.js';

/** Mean milliseconds of an image, by stage; of `rounds` such means the median. */
type StageTimes = Record<Exclude<keyof FaceTimings, 'passes'>, number>;

interface Pace {
  readonly images_per_second: number;
  readonly ms: StageTimes;
  /** The same of each network of ours, which `networks` is made of. */
  readonly passes: Readonly<Record<string, number>>;
}

export interface FaceFigures {
  readonly images: number;
  readonly rounds: number;
  readonly backend: string;
  /** face-api's `detectSingleFace().withFaceLandmarks().withFaceDescriptor()`, one worker. */
  readonly stock: Pace;
  /** Ours on one worker. */
  readonly ours: Pace;
  /** Images per second, ours over stock, both on one worker. */
  readonly ratio: number;
  readonly two_workers: {
    readonly images_per_second: number;
    /** Images per second, two workers over one. */
    readonly scaling: number;
    /** Processor cores that the process got meanwhile: with fewer than two, nothing can scale. */
    readonly cores: number;
  };
  readonly memory: {
    /** What one more worker adds to the process, after it has seen every image. */
    readonly mb_per_worker: number;
    readonly tensors_before: number;
    readonly tensors_after: number;
  };
}

/** Engines that are not started yet: each is started where its memory can be told apart. */
export interface FaceEngines {
  readonly one: FaceEngine;
  readonly two: FaceEngine;
}

interface Round {
  readonly seconds: number;
  /** Processor seconds of all threads over elapsed seconds. */
  readonly cores: number;
  readonly timings: readonly FaceTimings[];
}

type Contestant = 'stock' | 'ours' | 'two';

type BenchmarkRun = (image: Uint8Array) => Promise<{ readonly timings: FaceTimings }>;

/**
 * Images per second of the stock pipeline and of ours, and of ours on two workers. The three take
 * turns, `rounds` times, so that whatever else the machine does falls on all of them alike; the
 * median of the rounds counts. The stock pipeline gets the same bytes, decoded by the same code,
 * and warm networks.
 */
export async function benchFaces(
  { one, two }: FaceEngines,
  images: readonly Uint8Array[],
  rounds: number,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<FaceFigures> {
  const { backend } = await one.start();
  const runs: Readonly<Record<Contestant, (round: readonly Uint8Array[]) => Promise<Round>>> = {
    stock: (list) => pass((image) => one.stock(image), list, 1),
    ours: (list) => pass((image) => one.analyse(image), list, 1),
    // One more than the workers, so that neither waits for its next image.
    two: (list) => pass((image) => two.analyse(image), list, 3),
  };
  await runs.ours(images);
  const before = residentMb();
  await two.start();
  await runs.two(images);
  const perWorker = (residentMb() - before) / 2;
  await runs.stock(images.slice(0, 2));
  const tensors = await one.tensorCount();
  const taken: Record<Contestant, Round>[] = [];
  for (let round = 0; round < rounds; round++) {
    progress(round, rounds);
    const [stock, ours] = [await runs.stock(images), await runs.ours(images)];
    taken.push({ stock, ours, two: await runs.two(images) });
  }
  progress(rounds, rounds);
  const memory = { mb_per_worker: perWorker, tensors_before: tensors };
  const after = await one.tensorCount();
  return {
    ...figuresOf(taken, images.length),
    backend,
    memory: { ...memory, tensors_after: after },
  };
}

function figuresOf(rounds: readonly Record<Contestant, Round>[], images: number) {
  const over = (slower: Contestant, faster: Contestant) =>
    median(rounds.map((round) => round[slower].seconds / round[faster].seconds));
  const pace = (name: Contestant): Pace => ({
    images_per_second: median(rounds.map((round) => images / round[name].seconds)),
    ms: stageTimes(rounds.map((round) => round[name])),
    passes: passTimes(rounds.map((round) => round[name])),
  });
  const { images_per_second } = pace('two');
  return {
    images,
    rounds: rounds.length,
    stock: pace('stock'),
    ours: pace('ours'),
    ratio: over('stock', 'ours'),
    two_workers: {
      images_per_second,
      scaling: over('ours', 'two'),
      cores: median(rounds.map(({ two }) => two.cores)),
    },
  };
}

/** All images once, so many at a time. */
async function pass(
  run: BenchmarkRun,
  images: readonly Uint8Array[],
  atOnce: number,
): Promise<Round> {
  const waiting = images.values();
  const timings: FaceTimings[] = [];
  const lane = async () => {
    for (const image of waiting) timings.push((await run(image)).timings);
  };
  const [began, usage] = [performance.now(), process.cpuUsage()];
  await Promise.all(Array.from({ length: atOnce }, lane));
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(usage);
  return { seconds, cores: (user + system) / 1e6 / seconds, timings };
}

function stageTimes(rounds: readonly Round[]): StageTimes {
  const stage = (name: keyof StageTimes) =>
    median(rounds.map(({ timings }) => mean(timings.map((t) => t[name]))));
  return {
    decode: stage('decode'),
    detect: stage('detect'),
    landmarks: stage('landmarks'),
    align: stage('align'),
    networks: stage('networks'),
    total: stage('total'),
  };
}

/** Mean over the faces that were found, of which alone there are passes; of the rounds the median. */
function passTimes(rounds: readonly Round[]): Pace['passes'] {
  const passes = rounds.map(({ timings }) => timings.map((t) => t.passes));
  const names = new Set(passes.flat().flatMap((times) => Object.keys(times)));
  const time = (name: string) =>
    median(passes.map((times) => mean(times.flatMap((t) => t[name] ?? []))));
  return Object.fromEntries([...names].map((name) => [name, time(name)]));
}
