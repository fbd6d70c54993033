import { setTimeout as delay } from 'node:timers/promises';
import { SessionLock } from './session-lock.js';

const IDLE_MS = 40;

class Visitor {
  evicted = 0;

  constructor(private readonly turns: SessionLock<Visitor>) {}

  evict(): void {
    this.evicted += 1;
    this.turns.release(this);
  }
}

describe('Turnstile', () => {
  let turns: SessionLock<Visitor>;
  let first: Visitor;
  let second: Visitor;
  let third: Visitor;
  beforeEach(() => {
    turns = new SessionLock<Visitor>(IDLE_MS);
    [first, second, third] = [new Visitor(turns), new Visitor(turns), new Visitor(turns)];
  });

  it('lets one in at a time, in the order of asking', async () => {
    const order: string[] = [];
    await turns.enter(first);
    const entered = [
      turns.enter(second).then(() => order.push('second')),
      turns.enter(third).then(() => order.push('third')),
    ];
    await delay(5);
    expect(order).toEqual([]);
    expect(turns.isHeldBy(first)).toBe(true);
    turns.release(first);
    await entered[0];
    await delay(5);
    expect(order).toEqual(['second']);
    turns.release(second);
    await entered[1];
    expect(order).toEqual(['second', 'third']);
  });

  it('lets the holder in again at once', async () => {
    await turns.enter(first);
    void turns.enter(second);
    await turns.enter(first);
    expect(turns.isHeldBy(first)).toBe(true);
  });

  it('ignores the leaving of one who is not in', async () => {
    await turns.enter(first);
    turns.release(second);
    expect(turns.isHeldBy(first)).toBe(true);
  });

  it('evicts an idle holder for those who wait, however late and however many they come', async () => {
    await turns.enter(first);
    turns.markIdle(first);
    await delay(IDLE_MS / 2);
    const entered = turns.enter(second);
    void turns.enter(third);
    await entered;
    expect(first.evicted).toBe(1);
    expect(turns.isHeldBy(second)).toBe(true);
  });

  it('evicts nobody whom nobody waits for, and no holder at work', async () => {
    await turns.enter(first);
    turns.markIdle(first);
    await delay(3 * IDLE_MS);
    await turns.enter(first);
    void turns.enter(second);
    await delay(3 * IDLE_MS);
    expect(first.evicted).toBe(0);
  });
});
