import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Times } from './timing.js';

export interface SearchAnswer {
  readonly mode: 'exact' | 'approximate';
  readonly recall: number;
  readonly candidates: readonly { readonly id: string }[];
}

export interface Account {
  readonly username: string;
  readonly password: string;
}

/** What clients are to do at once. */
export interface LoadOrder {
  readonly url: string;
  readonly account: Account;
  readonly queries: readonly object[];
  readonly clients: number;
}

export interface AnsweredList {
  readonly mode: SearchAnswer['mode'];
  readonly ids: readonly string[];
}

export type LoadAnswer = Times & {
  readonly perSecond: number;
  /** What each query was answered. */
  readonly lists: readonly AnsweredList[];
};

/** A detective's console, as far as the service can tell. */
export class SearchClient {
  private token = '';

  constructor(
    private readonly url: string,
    private readonly account: Account,
  ) {}

  /**
   * Signs in; what is asked later is asked with that token.
   * @throws Error where the service refuses
   */
  async login(): Promise<void> {
    const { accessToken } = await this.send<{ accessToken: string }>('auth/login', this.account);
    this.token = accessToken;
  }

  /** Opens a case to search for; its id. */
  async openCase(): Promise<string> {
    const file = { reference: 'BENCH', offence: 'robbery', occurredFrom: '2026-01-01' };
    return (await this.send<{ id: string }>('cases', file)).id;
  }

  /** One search, of a query as the API takes it. */
  search(query: object): Promise<SearchAnswer> {
    return this.send<SearchAnswer>('searches', query);
  }

  /** Several clients of this account at once, in a thread that is not the service's. */
  async load(queries: readonly object[], clients: number): Promise<LoadAnswer> {
    const { url, account } = this;
    const order: LoadOrder = { url, account, queries, clients };
    const worker = new Worker(new URL('./load.worker.js', import.meta.url), { workerData: order });
    const [answer] = (await once(worker, 'message')) as [LoadAnswer];
    return answer;
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
