import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(done: number, all: number): void;
  stop(): void;
}

/** Of lines in a log: seldom enough to be read. */
const LINE_MS = 10_000;

/** How far something is, on stderr, so that stdout stays for results: a bar at a terminal, else a line now and then. */
export function progressBar(title: string): ProgressBar {
  return process.stderr.isTTY ? barAtTerminal(title) : linesInLog(title);
}

function barAtTerminal(title: string): ProgressBar {
  const bar = new SingleBar(
    {
      format: `${title} {bar} {value}/{total} {eta_formatted}`,
      stream: process.stderr,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update(done, all) {
      if (!started) bar.start(all, done);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

function linesInLog(title: string): ProgressBar {
  let told = Date.now();
  return {
    update(done, all) {
      if (Date.now() < told + LINE_MS) return;
      told = Date.now();
      process.stderr.write(`${title}: ${done} of ${all}\n`);
    },
    stop: () => undefined,
  };
}
