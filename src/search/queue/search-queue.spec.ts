import type { RequestContext } from '../../common/index.js';
import type { Config } from '../../config/index.js';
import { SearchQueue } from './search-queue.js';

describe('the queue of searches', () => {
  const ctx = { actor: { prefecture: { id: 'CAS' } } } as RequestContext;

  it('does not take a count for a search: many of them do not make it longer', async () => {
    const queue = new SearchQueue({ searchWaitMs: 1000 } as Config);
    for (let count = 0; count < 50; count += 1) await queue.inTurn(ctx, () => Promise.resolve());
    let end: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      end = resolve;
    });
    // At the pace that is assumed before any search was seen, 40 wait beside the 8 that run.
    const admitted = Array.from({ length: 48 }, () => queue.run(ctx, () => held));
    await expect(queue.run(ctx, () => held)).rejects.toMatchObject({
      code: 'search-queue-full',
    });
    end();
    await Promise.all(admitted);
  });
});
