import { toldByConsole } from '../support/console-texts.js';
import { REPOSITORY } from '../support/documented-pages.js';
import { glossary, wrongWords } from '../support/glossary.js';
import { saidForPrograms, textFaults } from '../support/text-faults.js';
import { commandTexts, type ToldText, toldTexts } from '../support/told-texts.js';

const { texts: ofService, strays } = toldTexts(REPOSITORY);
const texts = [...ofService, ...toldByConsole(REPOSITORY)];
const concepts = glossary();

const faultsOf = (judge: (text: ToldText) => string[]) =>
  texts.flatMap((text) => judge(text).map((fault) => `${text.place} ${fault}`));

describe('texts for people', () => {
  it('are all found', () => {
    expect(strays).toEqual([]);
    expect(texts.length).toBeGreaterThan(600);
  });

  it('call things as the glossary does', () => {
    expect(faultsOf((text) => wrongWords(text, concepts))).toEqual([]);
  });

  it('hold nothing that is for programs, and are written as their language is', () => {
    expect(faultsOf(textFaults)).toEqual([]);
  });
});

describe('texts of the command line', () => {
  const commands = commandTexts(REPOSITORY);

  it('are all found', () => {
    expect(commands.length).toBeGreaterThan(100);
  });

  it('call things as the glossary does, and hold nothing that is for programs', () => {
    const faults = commands.flatMap((text) =>
      [...wrongWords(text, concepts), ...saidForPrograms(text.en)].map(
        (fault) => `${text.place} ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('the glossary', () => {
  it('has a name in each language, and one thing for each name', () => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const names = concepts.map(({ names }) => names[language]);
      expect(names.filter(({ length }) => length === 0)).toEqual([]);
      expect(new Set(names.flat()).size).toBe(names.flat().length);
    }
    expect(concepts.length).toBeGreaterThan(30);
  });
});

describe('the judges', () => {
  const said = (fr: string, ar: string, en: string) => ({ place: '', fr, ar, en });

  it.each([
    ['en: admin', said('L’administrateur', 'مسؤول النظام', 'The admin')],
    ['fr: sonde', said('La sonde', 'عنصر البحث', 'The probe')],
    ['fr: dossier', said('Des dossiers', 'القضايا', 'Cases')],
    ['fr: portrait', said('Un portrait', 'رسم تقريبي', 'A sketch')],
    ['ar: المرشحات', said('Les filtres', 'والمرشحات', 'Filters')],
    ['ar: ملف', said('L’affaire', 'لملفكم', 'Your case')],
  ])('find %s', (fault, text) => {
    expect(wrongWords(text, concepts)).toEqual([fault]);
  });

  it('let a word be that names something else', () => {
    expect(wrongWords(said('Le fichier', 'الملف', 'The file'), concepts)).toEqual([]);
    expect(wrongWords(said('Un témoin', 'شاهد', 'A witness'), concepts)).toEqual([]);
    expect(wrongWords(said('Un portrait-robot', 'رسم تقريبي', 'A sketch'), concepts)).toEqual([]);
  });

  it.each([
    ['a regular expression', said('selon ^[A-Z]{3}$', 'نص', 'text')],
    ['a route', said('par POST /cases', 'نص', 'text')],
    ['a permission', said('il faut searches.export', 'نص', 'text')],
    ['a code', said('donnez caseId', 'نص', 'text')],
    ['the code of a role', said('le rôle admin', 'نص', 'text')],
    ['Latin words', said('rôle', 'الدور admin', 'role')],
    ['a straight apostrophe', said("l'image", 'نص', 'text')],
    ['no space before a double sign', said('Image: vide', 'نص', 'text')],
    ['other parameters', said('Image {one}', 'نص {two}', 'text {one}')],
  ])('find %s', (fault, text) => {
    expect(textFaults(text).join()).toContain(fault);
  });
});
