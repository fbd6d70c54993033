import { FairQueue } from './fair-queue.js';

describe('a fair queue', () => {
  const joined = (queue: FairQueue, lines: string) => {
    const told: string[] = [];
    for (const [index, line] of [...lines].entries()) {
      void queue.join(line).then((admitted) => told.push(`${line}${index}${admitted ? '' : '!'}`));
    }
    return told;
  };
  const settled = () => new Promise(setImmediate);

  it('serves lines in turn, and each in its order', async () => {
    const queue = new FairQueue();
    const told = joined(queue, 'aaabca');
    expect(queue.length).toBe(6);
    while (queue.admitNext()) await settled();
    expect(told).toEqual(['a0', 'b3', 'c4', 'a1', 'a2', 'a5']);
    expect(queue.length).toBe(0);
  });

  it('lets the last of the longest line go for another, and never for itself', async () => {
    const queue = new FairQueue();
    const told = joined(queue, 'aaab');
    expect(queue.makeRoomFor('a')).toBe(false);
    expect(queue.makeRoomFor('c')).toBe(true);
    await settled();
    expect(told).toEqual(['a2!']);
    expect(queue.length).toBe(3);
    // Of two lines that are then alike, none is better.
    expect(queue.makeRoomFor('b')).toBe(false);
  });

  it('is left by who waits no more, and by nobody else', async () => {
    const queue = new FairQueue();
    const [closed, late] = [new AbortController(), new AbortController()];
    const gone = queue.join('a', closed.signal);
    const [next, own] = [queue.join('a', late.signal), queue.join('b')];
    closed.abort(new Error('gone'));
    await expect(gone).rejects.toThrow('gone');
    expect(queue.length).toBe(2);
    while (queue.admitNext()) await settled();
    expect(await Promise.all([next, own])).toEqual([true, true]);
    late.abort(new Error('too late'));
    expect(queue.length).toBe(0);
  });
});
