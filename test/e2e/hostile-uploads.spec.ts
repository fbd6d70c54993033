import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import { drawing } from '../factories/drawings.js';
import { bomb, gif, SVG } from '../factories/hostile-files.js';
import { person } from '../factories/people.js';
import { create, send } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

describe('a hostile upload', () => {
  let service: TestApplication;
  let officer: Caller;
  let before: unknown;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer');
    await create(officer, 'sketches', {}, await drawing(30));
    before = await service.kept();
  });
  // Whatever was sent: nothing of it is kept, no number is used up, and the service goes on.
  afterEach(async () => {
    const kept = await service.kept();
    const expected = before;
    before = kept;
    expect(kept).toEqual(expected);
    await officer.get('/sketches').expect(200);
  });
  afterAll(() => service.stop());

  const upload = (image: Buffer) => send(officer, 'sketches', image);

  it('that is text named .png is recognised by its content', async () => {
    const answer = await upload(Buffer.from('This is no image, whatever its name.'));
    const { detail } = problemOf(answer, 415, 'image-type-unsupported');
    expect(detail).toContain('text/plain');
    expect(answer.body).toMatchObject({ found: 'text/plain' });
  });

  it.each([
    ['an SVG', () => Buffer.from(SVG), 'image/svg+xml'],
    ['a GIF', () => gif(), 'image/gif'],
    ['a TIFF', () => plain().tiff().toBuffer(), 'image/tiff'],
    ['an AVIF', () => plain().avif().toBuffer(), 'image/avif'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a program', () => Buffer.from('\x7fELF\x02\x01'), 'application/x-elf'],
    ['noise', () => Buffer.alloc(4096, 0xa5), 'application/octet-stream'],
  ])('that is %s is named and refused', async (_what, make, found) => {
    const answer = await upload(await make());
    expect(problemOf(answer, 415, 'image-type-unsupported').detail).toContain(found);
  });

  it('that unfolds to 900 megapixels is refused before it unfolds', async () => {
    const image = bomb(30_000, 30_000);
    expect(image.length).toBeLessThan(5_000_000);
    // Of a file without its end nothing can be decoded: it is refused by what its header says.
    for (const sent of [image, image.subarray(0, image.length / 2)]) {
      const { detail } = problemOf(await upload(sent), 422, 'image-too-many-pixels');
      expect(detail).toContain('30000 × 30000');
    }
  });

  it('that is cut short or damaged is refused', async () => {
    const jpeg = await sharp(await drawing(30))
      .jpeg({ quality: 95 })
      .toBuffer();
    const png = await drawing(30);
    const damaged = Buffer.from(png);
    damaged.fill(0x5a, 20_000, 22_000);
    for (const image of [jpeg.subarray(0, jpeg.length / 2), png.subarray(0, 3000), damaged]) {
      problemOf(await upload(image), 422, 'image-corrupt');
    }
    problemOf(await upload(png.subarray(0, 12)), 422, 'image-corrupt');
  });

  it('that is empty, too small to show a face, or moves is refused', async () => {
    problemOf(await upload(Buffer.alloc(0)), 422, 'image-empty');
    const tiny = await sharp(await drawing(30))
      .resize(20, 20)
      .png()
      .toBuffer();
    problemOf(await upload(tiny), 422, 'image-too-small');
    const frames = await sharp(gif(), { animated: true }).webp({ loop: 0 }).toBuffer();
    problemOf(await upload(frames), 422, 'image-animated');
  });

  it('of 50 MB is refused, and is not held in memory', async () => {
    const image = Buffer.concat([await drawing(30), randomBytes(50 * 1024 * 1024)]);
    for (let i = 0; i < 3; i += 1) {
      // What is said of a body that is cut off on its way; a file held whole is `image-too-large`.
      problemOf(await upload(image), 413, 'body-too-large');
    }
  });

  it('whose record is no JSON object is refused', async () => {
    const image = await drawing(30);
    const post = (record: string) =>
      officer.post('/sketches').attach('image', image, 'drawing.png').field('record', record);
    for (const text of ['{"origin": ', '{origin: "evolved"}', '[]', '"evolved"', 'null', '']) {
      const { detail } = problemOf(await post(text), 400, 'malformed-json');
      expect(detail).toMatch(/^“record” is not valid JSON: ./);
    }
    const french = await post('{"origin":}').set('Accept-Language', 'fr');
    expect(problemOf(french, 400, 'malformed-json').detail).toMatch(
      /^« record » n’est pas du JSON/,
    );
    // What was sent is not echoed: it may name people.
    expect(JSON.stringify((await post('{"fullName": Idriss}')).body)).not.toContain('Idriss');
    problemOf(await post(`{"description":"${'x'.repeat(400_000)}"}`), 413, 'body-too-large');
  });

  it('with unknown fields or traits is refused field by field', async () => {
    const image = await drawing(30);
    const traits = { hair_colour: { values: ['black'], certainty: 'certain' } };
    const record = { traits, isAdmin: true, id: '1' };
    expect(faultsOf(await send(officer, 'sketches', image, record))).toEqual([
      'id: unknown-field',
      'isAdmin: unknown-field',
      'traits.hair_colour: unknown-trait',
    ]);
    const raw =
      '{"origin":"x","__proto__":{"version":7},"constructor":{"prototype":{"version":7}}}';
    const answer = await officer
      .post('/sketches')
      .attach('image', image, 'drawing.png')
      .field('record', raw);
    problemOf(answer, 400, 'json-names');
    expect(({} as { version?: number }).version).toBeUndefined();
    const religion = { religion: { values: ['any'], certainty: 'certain' } };
    expect(faultsOf(await send(officer, 'sketches', image, { traits: religion }))).toEqual([
      'traits.religion: unknown-trait',
    ]);
    const unstorable = await send(officer, 'sketches', image, { description: 'a\u0000b' });
    expect(faultsOf(unstorable)).toEqual(['description: forbidden-character']);
  });

  it('of the wrong parts says which', async () => {
    const image = await drawing(30);
    const record = JSON.stringify({ origin: 'evolved' });
    const post = () => officer.post('/sketches');
    const file = (name: string) => [name, image, 'drawing.png'] as const;

    const noImage = problemOf(await post().field('record', record), 400, 'part-missing');
    expect(noImage.detail).toContain('“image”');
    const noRecord = problemOf(await post().attach(...file('image')), 400, 'part-missing');
    expect(noRecord.detail).toContain('“record”');
    const two = await post()
      .attach(...file('image'))
      .attach(...file('image'))
      .field('record', record);
    problemOf(two, 400, 'malformed-multipart');
    const other = await post()
      .attach(...file('photo'))
      .field('record', record);
    expect(problemOf(other, 400, 'malformed-multipart').detail).toContain('photo');
    const stray = await post()
      .attach(...file('image'))
      .field('record', record)
      .field('note', 'x');
    expect(problemOf(stray, 400, 'malformed-multipart').detail).toContain('note');
    const asText = await post().field('image', 'text').field('record', record);
    expect(problemOf(asText, 400, 'part-missing').detail).toContain('is text and no file');
    const apart = await post()
      .attach(...file('image'))
      .field('origin', 'evolved');
    expect(problemOf(apart, 400, 'part-missing').detail).toMatch(/“origin”.*“record”/);
    expect(problemOf(stray, 400, 'malformed-multipart').detail).toContain('“record”');
    const noJson = await post()
      .attach(...file('image'))
      .field('record', 'origin=hand_drawn');
    const { detail } = problemOf(noJson, 400, 'malformed-json');
    expect(detail).toContain('written like {"');
  });

  it('with an image that has no file name is taken for what its type says', async () => {
    const part = (name: string, type: string, content: Buffer | string) => [
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\nContent-Type: ${type}\r\n\r\n`,
      content,
      '\r\n',
    ];
    const record = part('record', 'application/json', '{"origin":"evolved"}');
    const post = (type: string, image: Buffer) =>
      officer
        .post('/sketches')
        .set('Content-Type', 'multipart/form-data; boundary=b')
        .send(
          Buffer.concat(
            [...part('image', type, image), ...record, '--b--\r\n'].map((piece) =>
              Buffer.from(piece),
            ),
          ),
        );
    for (const type of ['image/png', 'application/octet-stream']) {
      problemOf(await post(type, Buffer.from(SVG)), 415, 'image-type-unsupported');
    }
    problemOf(await post('text/plain', Buffer.from(SVG)), 400, 'part-missing');
  });

  it('of thousands of fields is refused early', async () => {
    const request = officer.post('/sketches').attach('image', await drawing(30), 'drawing.png');
    for (let i = 0; i < 3000; i += 1) void request.field(`field${i}`, 'x');
    const { detail } = problemOf(await request, 400, 'malformed-multipart');
    expect(detail).toMatch(/[Tt]oo many/);
  });

  it('that is no multipart body, or a broken one, is refused', async () => {
    const json = await officer.post('/sketches').send({ origin: 'evolved' });
    problemOf(json, 415, 'unsupported-media-type');
    const post = (type: string, body: string) =>
      officer.post('/sketches').set('Content-Type', type).send(body);
    problemOf(await post('multipart/form-data', 'x'), 400, 'malformed-multipart');
    const cut = '--b\r\nContent-Disposition: form-data; name="record"\r\n\r\n{"orig';
    problemOf(await post('multipart/form-data; boundary=b', cut), 400, 'malformed-multipart');
    problemOf(await post('multipart/mixed; boundary=b', cut), 415, 'unsupported-media-type');
  });

  it('to a record that exists leaves it as it was', async () => {
    const body = (await officer.get('/sketches').expect(200)).body as unknown;
    const [sketch] = (body as { items: { id: string }[] }).items;
    const add = (image: Buffer) =>
      officer.post(`/sketches/${sketch?.id ?? ''}/images`).attach('image', image, 'x.png');
    problemOf(await add(Buffer.from(SVG)), 415, 'image-type-unsupported');
    problemOf(await add(bomb(30_000, 30_000)), 422, 'image-too-many-pixels');
    problemOf(await add(await drawing(30)), 409, 'image-already-there');
    expect((await officer.get('/sketches').expect(200)).body).toEqual(body);
  });
});

function plain(): Sharp {
  return sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } });
}
