/** Does something while this process's clock is so far off; the database has its own. */
export async function withClockOff<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const real = Date;
  const now = () => real.now() + ms;
  globalThis.Date = new Proxy(real, {
    construct: (target, given: [value?: number]) =>
      Reflect.construct(target, given.length > 0 ? given : [now()]) as Date,
    get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
  });
  try {
    return await work();
  } finally {
    globalThis.Date = real;
  }
}
