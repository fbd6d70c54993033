import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that people are shown; in English where it is not of the report, which courts read. */
export interface ToldText {
  /** File and line. */
  readonly place: string;
  readonly en?: string;
  readonly fr: string;
  readonly ar: string;
}

export interface ToldTexts {
  readonly texts: readonly ToldText[];
  /** Literals with Arabic letters that belong to no text: what the collector does not know. */
  readonly strays: readonly string[];
}

/** A word; a letter alone is not one, nor are digits. */
const ARABIC = /\p{Script=Arabic}{2}/u;
const LANGUAGES = ['en', 'fr', 'ar'] as const;

/** How names are spelled and what fields are called by who writes them, which is not told to anybody. */
const SPELLINGS =
  /^src\/((finding|benchmark|demo|imports\/mapping)\/|(common\/field-words|traits\/written-values)\.ts$)/;

/**
 * Every text in the source, by its form: an object `{ en, fr, ar }`; arguments French, Arabic, English of one
 * call, as vocabulary.builders.ts takes them; two constants `fr` and `ar` of one shape; and one literal with a
 * part for each language, headed `[fr]`.
 */
export function toldTexts(root: string): ToldTexts {
  const texts: ToldText[] = [];
  const strays: string[] = [];
  for (const file of sourcesBelow(root, 'src')) {
    const collector = new Collector(root, file);
    texts.push(...collector.texts);
    if (!SPELLINGS.test(file)) strays.push(...collector.strays());
  }
  return { texts, strays };
}

/** A text of the command line, which is in English alone. */
export type CommandText = Required<Pick<ToldText, 'place' | 'en'>>;

/** Every literal of the commands that has words beside each other. */
export function commandTexts(root: string): CommandText[] {
  return ['src/operations', 'src/measuring']
    .flatMap((folder) => sourcesBelow(root, folder))
    .flatMap((file) => new Collector(root, file).phrases());
}

const PHRASE = /\p{L}+ \p{L}+ \p{L}+/u;

function sourcesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesBelow(root, path);
    return path.endsWith('.ts') && !path.endsWith('.spec.ts') ? [path] : [];
  });
}

class Collector {
  readonly texts: ToldText[] = [];
  private readonly source: ts.SourceFile;
  private readonly seen = new Set<ts.Node>();

  constructor(
    root: string,
    private readonly file: string,
  ) {
    const text = readFileSync(join(root, file), 'utf8');
    this.source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    this.pairOfConstants();
    this.walk(this.source);
  }

  strays(): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (this.seen.has(node) || ts.isDecorator(node)) return;
      const literal = ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node);
      if (literal && ARABIC.test(node.text)) {
        found.push(`${this.placeOf(node)}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    return found;
  }

  /** What a literal says; `{}` where something is inserted. */
  phrases(): CommandText[] {
    const found: CommandText[] = [];
    const visit = (node: ts.Node): void => {
      const en = ts.isTemplateExpression(node)
        ? [node.head, ...node.templateSpans.map(({ literal }) => literal)]
            .map(({ text }) => text)
            .join('{}')
        : ts.isStringLiteralLike(node)
          ? node.text
          : '';
      if (PHRASE.test(en)) found.push({ place: this.placeOf(node), en });
      ts.forEachChild(node, visit);
    };
    visit(this.source);
    return found;
  }

  private walk(node: ts.Node): void {
    if (ts.isObjectLiteralExpression(node)) this.object(node);
    if (ts.isCallExpression(node)) this.call(node);
    if (ts.isTemplateExpression(node)) this.parts(node);
    ts.forEachChild(node, (child) => {
      this.walk(child);
    });
  }

  private object(node: ts.ObjectLiteralExpression): void {
    const { en, fr, ar } = propertiesOf(node);
    if (fr && ar) this.add(node, { en, fr, ar });
  }

  private call({ arguments: given }: ts.CallExpression): void {
    const ar = given.findIndex((each) => ARABIC.test(textOf(each) ?? ''));
    const [fr, arabic, en] = [given[ar - 1], given[ar], given[ar + 1]];
    if (fr && arabic) this.add(arabic, { fr, ar: arabic, en });
  }

  private pairOfConstants(): void {
    const constants = this.source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations);
    const leaves = (name: string) => {
      const found = constants.find((each) => each.name.getText() === name)?.initializer;
      return found ? leavesOf(found) : new Map<string, ts.Expression>();
    };
    const arabic = leaves('ar');
    for (const [path, fr] of leaves('fr')) {
      const ar = arabic.get(path);
      if (ar) this.add(fr, { fr, ar });
    }
  }

  private parts(node: ts.TemplateExpression): void {
    const whole = [node.head, ...node.templateSpans.map(({ literal }) => literal)];
    const text = whole.map((each) => each.text).join('');
    const [, fr, ar, en] = /^\[fr\]$(.*)^\[ar\]$(.*)^\[en\]$(.*)/msu.exec(text) ?? [];
    if (!fr || !ar) return;
    this.texts.push({ place: this.placeOf(node), fr, ar, en });
    for (const each of whole) this.seen.add(each);
  }

  private add(at: ts.Node, by: Partial<Record<(typeof LANGUAGES)[number], ts.Expression>>): void {
    const [en, fr, ar] = LANGUAGES.map((language) => by[language] && textOf(by[language]));
    if (fr === undefined || ar === undefined) return;
    this.texts.push({ place: this.placeOf(at), fr, ar, ...(en !== undefined && { en }) });
    for (const each of Object.values(by)) this.seen.add(each);
  }

  private placeOf(node: ts.Node): string {
    return `${this.file}:${this.source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  }
}

function propertiesOf(node: ts.ObjectLiteralExpression): Record<string, ts.Expression | undefined> {
  return Object.fromEntries(
    node.properties
      .filter(ts.isPropertyAssignment)
      .map(({ name, initializer }) => [name.getText(), initializer]),
  );
}

/** What an expression of literals says. */
function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node)) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** The texts within lists and objects, by where they stand. */
function leavesOf(node: ts.Expression, path = ''): Map<string, ts.Expression> {
  const within = ts.isObjectLiteralExpression(node)
    ? Object.entries(propertiesOf(node))
    : ts.isArrayLiteralExpression(node)
      ? node.elements.map((each, index) => [String(index), each] as const)
      : undefined;
  if (!within) return new Map(textOf(node) === undefined ? [] : [[path, node]]);
  return new Map(
    within.flatMap(([key, each]) => (each ? [...leavesOf(each, `${path}.${key}`)] : [])),
  );
}
