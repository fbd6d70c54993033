import { openCase } from '../factories/cases.js';
import { blankPaper } from '../factories/drawings.js';
import { person } from '../factories/people.js';
import { type Answered, create, listAll, send } from '../factories/records.js';
import { type Caller, faultsOf, problemOf, TestApplication } from '../support/application.js';

const words = expect.any(String) as string;

const SAID = {
  witness: { code: 'T1', role: 'victim' },
  sighting: {
    seenOn: '2025-12-31',
    seenAt: '23:40',
    exposure: 'brief',
    distanceMetres: 1.5,
    light: 'street_light',
    angle: 'three_quarter',
    unseen: ['hair', 'ears'],
  },
  interview: {
    heldOn: '2026-01-01',
    heldAt: '00:30',
    kind: 'cognitive',
    statementFirst: true,
    seenBefore: [],
    clearVideo: false,
  },
  image: {
    program: 'efit6',
    programVersion: '6.2',
    inColor: false,
    variant: 'only',
    likeness: { overall: 6, eyes: 8, outline: 0 },
  },
};

const READ_BACK = {
  fr:
    'Témoin T1, victime. ' +
    'Personne vue le 31 décembre 2025 à 23:40 ; durée : un instant (5 à 30 s) ; distance : 1,5 mètre ; ' +
    'lumière : éclairage public ; angle : de trois quarts ; couvert ou non vu : cheveux et oreilles. ' +
    'Entretien cognitif le 1er janvier 2026 à 00:30 ; 50 minutes après ; ' +
    'déposition recueillie avant le dessin ; rien ne lui avait été montré ; pas de vidéo nette. ' +
    'Réalisation : EFIT 6, version 6.2 ; en noir et blanc ; image unique ; ' +
    'ressemblance selon le témoin : 6 sur 10 (yeux et sourcils 8, contour et cheveux 0).',
  ar:
    'الشاهد T1، ضحية. ' +
    'رأى الشخص يوم 31 دجنبر 2025 على الساعة 23:40؛ المدة: لحظة (من 5 إلى 30 ث)؛ المسافة: 1,5 متر؛ ' +
    'الإضاءة: إنارة عمومية؛ الزاوية: من ثلاثة أرباع؛ ما كان مغطى أو لم يُر: الشعر والأذنان. ' +
    'مقابلة معرفية يوم 1 يناير 2026 على الساعة 00:30؛ الفاصل الزمني: 50 دقيقة؛ ' +
    'أُخذت الإفادة قبل الرسم؛ لم يُعرض عليه شيء من قبل؛ لا يوجد تسجيل فيديو واضح. ' +
    'أُنجز بواسطة: EFIT 6، الإصدار 6.2؛ بالأبيض والأسود؛ صورة وحيدة؛ ' +
    'مدى الشبه حسب الشاهد: 6 من 10 (العينان والحاجبان 8، محيط الوجه والشعر 0).',
  en:
    'Witness T1, victim. ' +
    'Saw the person on 31 December 2025 at 23:40; for: a moment (5 to 30 s); distance: 1.5 metres; ' +
    'light: street light; angle: three-quarter view; covered or not seen: hair and ears. ' +
    'Cognitive interview on 1 January 2026 at 00:30; 50 minutes later; ' +
    'statement taken before the drawing; had been shown nothing before; no clear video. ' +
    'Made with: EFIT 6, version 6.2; in grey; the only image; ' +
    'likeness as the witness judges it: 6 of 10 (eyes and eyebrows 8, outline and hair 0).',
};

describe('how a sketch was made', () => {
  let service: TestApplication;
  let officer: Caller;
  let stranger: Caller;
  let national: Caller;

  beforeAll(async () => {
    service = await TestApplication.start();
    officer = await person(service, 'forensic_officer', 'CAS');
    stranger = await person(service, 'forensic_officer', 'AGA');
    national = await person(service, 'supervisor', 'NAT');
  });
  afterAll(() => service.stop());

  const enter = async (making: object, more: object = {}) =>
    create(officer, 'sketches', { origin: 'evolved', making, ...more }, await blankPaper());
  const refused = async (making: object, more: object = {}) =>
    faultsOf(
      await send(officer, 'sketches', await blankPaper(), { origin: 'evolved', making, ...more }),
    );
  const patch = ({ id, version }: Answered, making: object | null) =>
    officer.patch(`/sketches/${id}`).send({ version, making });
  const delayOf = ({ making }: Answered) => (making as { delay?: object } | null)?.delay;
  const made = (seen: string, held: string) => {
    const [[seenOn, seenAt], [heldOn, heldAt]] = [seen.split(' '), held.split(' ')];
    return { sighting: { seenOn, seenAt }, interview: { heldOn, heldAt } };
  };

  it('is read as it was said, with the delay across midnight and the year', async () => {
    const sketch = await enter(SAID);
    const expected = { ...SAID, delay: { days: 1, minutes: 50 }, words };
    expect(sketch.making).toEqual(expected);
    expect((await officer.get(`/sketches/${sketch.id}`).expect(200)).body).toMatchObject({
      making: expected,
    });
    const listed = (await listAll(officer, '/sketches')).find(({ id }) => id === sketch.id);
    expect(listed?.making).toEqual(expected);
    expect((await create(officer, 'sketches', {}, await blankPaper())).making).toBeNull();
  });

  it.each([
    // The clock of Morocco goes back an hour for Ramadan, and on again after it.
    ['a night of Ramadan’s first clock', '2026-02-14 23:00', '2026-02-15 04:00', 360],
    ['the night in which it goes on', '2026-03-21 23:00', '2026-03-22 04:00', 240],
    ['a night of any other week', '2026-01-14 23:00', '2026-01-15 04:00', 300],
    ['the same minute', '2026-01-14 23:00', '2026-01-14 23:00', 0],
    ['the leap day', '2024-02-28 22:00', '2024-03-01 22:00', 2880],
  ])('has a delay by the clock of Casablanca: %s', async (_, seen, held, minutes) => {
    expect(delayOf(await enter(made(seen, held)))).toMatchObject({ minutes });
  });

  it('has a delay in days where a time is not known', async () => {
    const making = { sighting: { seenOn: '2025-12-30' }, interview: { heldOn: '2026-01-02' } };
    expect(delayOf(await enter(making))).toEqual({ days: 3, minutes: null });
  });

  it('counts from the day of its case, where nothing else is said', async () => {
    const day = { occurredFrom: '2025-12-31', occurredTo: '2025-12-31' };
    const caseId = await openCase(officer, day);
    const sketch = await enter({ interview: { heldOn: '2026-01-01' } }, { caseId });
    expect(sketch.making).toEqual({
      sighting: { seenOn: '2025-12-31' },
      interview: { heldOn: '2026-01-01' },
      delay: { days: 1, minutes: null },
      words,
    });
    const before = { interview: { heldOn: '2025-12-30' } };
    expect(await refused(before, { caseId })).toEqual(['making.interview.heldOn: before-offence']);
    const drawnOn = '2025-12-30';
    expect(await refused({}, { caseId, drawnOn })).toEqual(['drawnOn: before-offence']);
    const held = { interview: { heldOn: '2026-01-01' } };
    expect(await refused(held, { drawnOn })).toEqual(['drawnOn: before-interview']);
    const days = await openCase(officer, { ...day, occurredFrom: '2025-12-29' });
    const several = await enter({ interview: { heldOn: '2026-01-01' } }, { caseId: days });
    expect(delayOf(several)).toBeUndefined();
  });

  it.each<[string, object, string]>([
    ['a witness by name', { witness: { code: 'Salma Idrissi' } }, 'witness.code: witness-code'],
    ['a witness by first name', { witness: { code: 'Omar' } }, 'witness.code: witness-code'],
    ['a likeness out of ten', { image: { likeness: { nose: 11 } } }, 'image.likeness.nose: max'],
    ['half a point', { image: { likeness: { nose: 5.5 } } }, 'image.likeness.nose: isInt'],
    ['no hour', { interview: { heldAt: '24:00' } }, 'interview.heldAt: time-of-day'],
    ['a program of no list', { image: { program: 'paint' } }, 'image.program: isIn'],
    ['parts twice', { sighting: { unseen: ['hair', 'hair'] } }, 'sighting.unseen: arrayUnique'],
    ['what nobody asks', { witness: { name: 'x' } }, 'witness.name: unknown-field'],
    ['no object', { sighting: 'dark' }, 'sighting: isObject'],
    ['too far', { sighting: { distanceMetres: 1e9 } }, 'sighting.distanceMetres: max'],
  ])('is not %s', async (_, making, fault) => {
    expect(await refused(making)).toContain(`making.${fault}`);
  });

  it('is refused in the language of who asks', async () => {
    const answer = await send(officer, 'sketches', await blankPaper(), {
      making: { witness: { code: 'سلمى' } },
    }).set('Accept-Language', 'ar');
    expect(problemOf(answer, 422, 'validation-failed').errors?.[0]?.message).toMatch(/رمزا/);
  });

  it('is changed part by part, and told by the history', async () => {
    const sketch = await enter(SAID);
    const changed = await patch(sketch, {
      witness: { code: 'tz-2' },
      interview: { heldAt: null },
      image: null,
    }).expect(200);
    const { heldAt, ...interview } = SAID.interview;
    expect(changed.body).toMatchObject({
      version: 2,
      making: {
        witness: { code: 'TZ2', role: 'victim' },
        sighting: SAID.sighting,
        interview,
        delay: { days: 1, minutes: null },
      },
    });
    expect(heldAt).toBeDefined();
    const { items } = (await officer.get(`/sketches/${sketch.id}/history`).expect(200)).body as {
      items: { changes: { field: string; before: unknown; after: unknown }[] }[];
    };
    expect(items[0]?.changes).toContainEqual({
      field: 'making.witness',
      before: SAID.witness,
      after: { code: 'TZ2', role: 'victim' },
    });
    expect(items[0]?.changes.map(({ field }) => field)).toEqual([
      'making.witness',
      'making.interview',
      'making.image',
      'making.delay',
    ]);
    const logged = await service.rows(
      `SELECT details FROM audit_entries WHERE action = 'sketch.change' AND target = '${sketch.id}'`,
    );
    expect(JSON.stringify(logged)).toContain('making');
    expect(JSON.stringify(logged)).not.toContain('TZ2');
    const gone = await patch(changed.body as Answered, null).expect(200);
    expect((gone.body as Answered).making).toBeNull();
  });

  it('stays where something else is changed, and the program is enough of a composite', async () => {
    const sketch = await enter(SAID, { origin: 'software_composite' });
    const change = { version: 1, description: 'Corrigé.' };
    const answer = await officer.patch(`/sketches/${sketch.id}`).send(change).expect(200);
    const changed = answer.body as Answered;
    expect(changed.making).toEqual(sketch.making);
    const without = await patch(changed, { image: { program: null } });
    expect(faultsOf(without)).toEqual([
      'making.image.program: program-missing',
      'software: program-missing',
    ]);
  });

  it('is by no program where it was drawn by hand, whichever field says so', async () => {
    const drawn = { origin: 'hand_drawn' };
    const image = { image: { program: 'efit6' } };
    const both = ['making.image.program: program-of-drawing', 'software: program-of-drawing'];
    expect(await refused(image, { ...drawn, software: 'EFIT 6' })).toEqual(both);
    const made = await enter(SAID, { software: 'EFIT 6' });
    const { id, version } = made;
    const change = (fields: object) =>
      officer.patch(`/sketches/${id}`).send({ version, ...fields });
    expect(faultsOf(await change(drawn))).toEqual(both);
    const corrected = { ...drawn, software: null, making: { image: { program: 'artist' } } };
    expect((await change(corrected).expect(200)).body).toMatchObject({ ...drawn, software: null });
  });

  it('is told to other prefectures without who, where and when', async () => {
    const { id } = await enter(SAID);
    const told = await stranger.get(`/sketches/${id}`).expect(200);
    const { making, withheld } = told.body as Answered;
    const { seenOn, seenAt, ...sighting } = SAID.sighting;
    const { heldOn, heldAt, ...interview } = SAID.interview;
    expect(making).toEqual({
      witness: { role: 'victim' },
      sighting,
      interview,
      image: SAID.image,
      // To the minute, it would tell the hour of the one to whoever knows that of the other.
      delayBand: 'day',
      words: expect.not.stringMatching(/T1|23:40|2025|50/) as string,
    });
    expect((making as { words: string }).words).toContain('at most a day later');
    expect([seenOn, seenAt, heldOn, heldAt]).not.toContain(undefined);
    expect(withheld).toContain('making');
    const whole = (await national.get(`/sketches/${id}`).expect(200)).body as Answered;
    expect(whole.making).toMatchObject({ witness: SAID.witness });
  });

  it('is read back as one paragraph, in the language of who reads', async () => {
    const { id } = await enter(SAID);
    const wordsIn = async (lang: string) => {
      const answer = await officer.get(`/sketches/${id}`).set('Accept-Language', lang);
      const { making } = answer.body as { making: { words: string } };
      // Spaces that do not break, of whichever width.
      return making.words.replace(/\s/g, ' ');
    };
    expect(await wordsIn('fr')).toBe(READ_BACK.fr);
    expect(await wordsIn('ar')).toBe(READ_BACK.ar);
    expect(await wordsIn('en')).toBe(READ_BACK.en);
  });

  it('goes with what is erased', async () => {
    const supervisor = await person(service, 'supervisor', 'CAS');
    const { id } = await enter(SAID);
    const order = { ground: 'error', reference: 'TPI 2026/9' };
    await supervisor.post(`/sketches/${id}/expungement`).send(order).expect(200);
    expect(await service.rows(`SELECT FROM sketch_makings WHERE record_id = '${id}'`)).toHaveLength(
      0,
    );
  });

  it('is asked in words of three languages', async () => {
    const listsIn = async (lang: string) =>
      (await officer.get(`/vocabulary/making?lang=${lang}`).expect(200)).body as Record<
        string,
        { code: string; label: string }[]
      >;
    const { limits, ...lists } = await listsIn('fr');
    const arabic = await listsIn('ar');
    expect(limits).toMatchObject({ likeness: 10 });
    for (const [name, codes] of Object.entries(lists)) {
      expect(codes.length).toBeGreaterThan(1);
      expect(arabic[name]?.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
    }
    expect(lists.witnessRoles).toContainEqual({ code: 'victim', label: 'Victime' });
    expect(arabic.cautions?.every(({ label }) => /[\u0600-\u06FF]{3}/.test(label))).toBe(true);
  });
});
