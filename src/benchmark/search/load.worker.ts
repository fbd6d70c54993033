import { parentPort, workerData } from 'node:worker_threads';
import {
  SearchClient,
  type AnsweredList,
  type LoadAnswer,
  type LoadOrder,
} from './search-client.js';
import { timesOf } from './timing.js';

/** Clients that each send the next search once one is answered, until there is none left. */
async function load({ url, account, queries, clients }: LoadOrder): Promise<LoadAnswer> {
  const client = new SearchClient(url, account);
  await client.login();
  const ms: number[] = [];
  const lists: AnsweredList[] = [];
  const waiting = [...queries.entries()];
  const began = performance.now();
  const search = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [at, query] = next;
      const sent = performance.now();
      const { mode, candidates } = await client.search(query);
      ms.push(performance.now() - sent);
      lists[at] = { mode, ids: candidates.map(({ id }) => id) };
    }
  };
  await Promise.all(Array.from({ length: clients }, search));
  const perSecond = (1000 * queries.length) / (performance.now() - began);
  return { ...timesOf(ms), perSecond, lists };
}

parentPort?.postMessage(await load(workerData as LoadOrder));
