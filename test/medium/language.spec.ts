import type { INestApplication } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { ProblemFilter } from '../../src/common/index.js';

/** A service without routes: whatever is asked, it refuses in the caller's language. */
describe('the language of an answer', () => {
  let app: INestApplication;

  beforeAll(async () => {
    const module = await Test.createTestingModule({}).compile();
    app = module.createNestApplication();
    app.useGlobalFilters(new ProblemFilter());
    await app.init();
  });
  afterAll(() => app.close());

  const TITLES = { en: 'No such route', fr: 'Route inconnue', ar: 'المسار غير موجود' };

  it.each<[string | undefined, keyof typeof TITLES]>([
    [undefined, 'en'],
    ['*', 'en'],
    ['de, es;q=0.5', 'en'],
    ['fr', 'fr'],
    ['ar-MA', 'ar'],
    ['fr-MA, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.3, ar;q=0.9, fr;q=0.5', 'ar'],
    ['de, ar;q=0.1', 'ar'],
    // Not acceptable at all (RFC 9110 §12.4.2).
    ['fr;q=0, ar;q=0.1', 'ar'],
    ['fr;q=x', 'en'],
  ])('for Accept-Language %j is %s', async (header, language) => {
    const asked = request(app.getHttpServer() as never).get('/');
    const answer = await (header === undefined ? asked : asked.set('Accept-Language', header));
    expect((answer.body as { title: string }).title).toBe(TITLES[language]);
  });
});
