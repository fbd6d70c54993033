import { type Times, timesOf } from './timing.js';

export interface Answer {
  readonly mode: 'exact' | 'approximate';
  readonly recall: number;
  readonly candidates: readonly { readonly id: string }[];
}

/** A detective's console, as far as the service can tell. */
export class SearchClient {
  private token = '';

  constructor(
    private readonly url: string,
    private readonly account: { readonly username: string; readonly password: string },
  ) {}

  async login(): Promise<void> {
    const { accessToken } = await this.send<{ accessToken: string }>('auth/login', this.account);
    this.token = accessToken;
  }

  async openCase(): Promise<string> {
    const file = { reference: 'BENCH', offence: 'robbery', occurredFrom: '2026-01-01' };
    return (await this.send<{ id: string }>('cases', file)).id;
  }

  search(query: object): Promise<Answer> {
    return this.send<Answer>('searches', query);
  }

  /** So many searches in all, by so many clients that each send the next once one is answered. */
  async load(
    queries: readonly object[],
    clients: number,
  ): Promise<Times & { readonly perSecond: number }> {
    const ms: number[] = [];
    const waiting = [...queries];
    const began = performance.now();
    const client = async () => {
      for (let query = waiting.pop(); query; query = waiting.pop()) {
        const sent = performance.now();
        await this.search(query);
        ms.push(performance.now() - sent);
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
    const perSecond = (1000 * queries.length) / (performance.now() - began);
    return { ...timesOf(ms), perSecond };
  }

  private async send<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(`${this.url}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.token && { authorization: `Bearer ${this.token}` }),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
}
