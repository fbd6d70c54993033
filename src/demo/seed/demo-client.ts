/** A person who uses the service over HTTP, as everybody does: each rule holds, and each look is logged. */
export class DemoClient {
  private constructor(
    private readonly api: string,
    private readonly token: string,
  ) {}

  /** @param url of the service, without path */
  static async signIn(url: string, username: string, password: string): Promise<DemoClient> {
    const api = `${url}/api/v1`;
    const credentials = await answerOf<{ accessToken: string }>(
      await fetch(`${api}/auth/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password }),
      }),
    );
    return new DemoClient(api, credentials.accessToken);
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  post<T>(path: string, body?: object): Promise<T> {
    return this.ask<T>('POST', path, body);
  }

  patch<T>(path: string, body: object): Promise<T> {
    return this.ask<T>('PATCH', path, body);
  }

  /** Sends an image with what is said of it. */
  async upload<T>(path: string, image: Buffer, record: object): Promise<T> {
    const form = new FormData();
    form.append('image', new Blob([new Uint8Array(image)]), 'image');
    form.append('record', JSON.stringify(record));
    return answerOf<T>(await this.send('POST', path, { body: form }));
  }

  /** Opens a picture. */
  async look(path: string): Promise<void> {
    const answer = await this.send('GET', path);
    if (!answer.ok) await answerOf(answer);
    await answer.arrayBuffer();
  }

  private async ask<T>(method: string, path: string, body?: object): Promise<T> {
    return answerOf<T>(
      await this.send(method, path, {
        ...(body && {
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        }),
      }),
    );
  }

  private async send(method: string, path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...init.headers, Authorization: `Bearer ${this.token}` };
    try {
      return await fetch(`${this.api}${path}`, { ...init, method, headers });
    } catch (cause) {
      throw new Error('The service of the demonstration was stopped: start it anew', { cause });
    }
  }
}

async function answerOf<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${new URL(answer.url).pathname} answers ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
