import type { Response, Test } from 'supertest';

/** A request that is sent once something else is done; to be awaited, or given an expectation. */
export class Later implements PromiseLike<Response> {
  constructor(
    private readonly before: Promise<unknown>,
    private readonly ask: () => Test,
  ) {}

  async expect(status: number): Promise<Response> {
    await this.before;
    return this.ask().expect(status);
  }

  then<A = Response, B = never>(
    onAnswer?: ((answer: Response) => A | PromiseLike<A>) | null,
    onFault?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.before.then(() => this.ask()).then(onAnswer, onFault);
  }
}
