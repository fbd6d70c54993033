import { addEventHandler } from 'jest-circus';

/** For whatever names no limit of its own. */
const LIMIT_MS = 180_000;

interface Declared {
  fn?: unknown;
  readonly timeout?: number | undefined;
}

// The runner heeds no time limit: each test and each hook is given one as it is declared.
addEventHandler((event, { currentDescribeBlock: { children, hooks } }) => {
  if (event.name === 'add_test') limit(children.at(-1) as Declared | undefined);
  if (event.name === 'add_hook') limit(hooks.at(-1) as Declared | undefined);
});

function limit(declared: Declared | undefined): void {
  if (typeof declared?.fn !== 'function') return;
  const { fn, timeout = LIMIT_MS } = declared as { fn: () => unknown; timeout?: number };
  declared.fn = () => within(timeout, fn);
}

async function within(ms: number, work: () => unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`This took longer than ${ms} ms`));
    }, ms);
  });
  // Called within the chain: what throws at once ends the timer, too.
  await Promise.race([late, Promise.resolve().then(work)]).finally(() => {
    clearTimeout(timer);
  });
}
