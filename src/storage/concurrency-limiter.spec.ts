import { ConcurrencyLimiter } from './concurrency-limiter.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('Gate', () => {
  it('runs so many at once, in order, and refuses when all places are taken', async () => {
    const gate = new ConcurrencyLimiter(2, 3);
    const finish: (() => void)[] = [];
    const started: number[] = [];
    const enter = (id: number) =>
      gate.run(() => {
        started.push(id);
        return new Promise<number>((resolve) =>
          finish.push(() => {
            resolve(id);
          }),
        );
      });
    const admitted = [0, 1, 2, 3, 4].map(enter);
    await turn();
    expect(started).toEqual([0, 1]);
    await expect(enter(5)).rejects.toMatchObject({
      code: 'image-intake-busy',
      options: { headers: { 'Retry-After': '5' } },
    });
    for (let done = 0; done < 5; done++) {
      finish[done]?.();
      await turn();
      expect(started).toHaveLength(Math.min(5, done + 3));
    }
    await expect(Promise.all(admitted)).resolves.toEqual([0, 1, 2, 3, 4]);
    expect(started).toEqual([0, 1, 2, 3, 4]);
  });

  it('frees the place of a task that fails', async () => {
    const gate = new ConcurrencyLimiter(1, 0);
    for (let i = 0; i < 3; i++)
      await expect(gate.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.run(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
