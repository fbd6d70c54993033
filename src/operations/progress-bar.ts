import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  update(done: number, all: number): void;
  stop(): void;
}

/** A bar on stderr, so that stdout stays for results; silent when nobody watches. */
export function progressBar(title: string): ProgressBar {
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
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(all, done);
      started = true;
      bar.update(done);
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
