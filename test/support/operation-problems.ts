import ts from 'typescript';
import { isByPeopleOnly, type Permission } from '../../src/access/index.js';

const VERBS = new Set(['Get', 'Sse', 'Post', 'Put', 'Patch', 'Delete']);

/** Parameters that go through the validation of DTOs. */
const CHECKED = new Set(['Body', 'Query', 'Param']);

/** What is asked before every operation but the public ones. */
const BEFORE = ['AccessGuard.canActivate', 'ScopeInterceptor.intercept'];

/** What stands around all of them: failures of the database, bodies that cannot be read. */
const AROUND = ['toProblem', 'jsonBody'];

type Callable = ts.FunctionLikeDeclaration | ts.VariableDeclaration | ts.ClassDeclaration;

/**
 * Which problems each operation can answer, by the source: whatever of `…Problems` stands in what
 * its method calls, at any depth. More than can happen rather than less: which way a call takes is not told.
 */
export class OperationProblems {
  private readonly program: ts.Program;
  private readonly checker: ts.TypeChecker;
  private readonly sources: readonly ts.SourceFile[];
  private readonly classes: readonly ts.ClassDeclaration[];
  private readonly found = new Map<ts.Node, Direct>();

  constructor(root: string) {
    const file = `${root}/tsconfig.production.json`;
    const config = ts.parseJsonConfigFileContent(
      ts.readConfigFile(file, (path) => ts.sys.readFile(path)).config,
      ts.sys,
      root,
    );
    this.program = ts.createProgram(config.fileNames, { ...config.options, noEmit: true });
    this.checker = this.program.getTypeChecker();
    this.sources = this.program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.startsWith(`${root}/src/`));
    this.classes = this.sources.flatMap((source) =>
      source.statements.filter(ts.isClassDeclaration),
    );
  }

  /** Codes by operation id; `everywhere`: of all. */
  all(): Record<string, string[]> {
    const before = BEFORE.flatMap((name) => this.named(name));
    const asked = this.reachedFrom(before, false);
    const entries = this.classes
      .filter((each) => decoratorsOf(each).has('Controller'))
      .flatMap((controller) =>
        this.methodsOf(controller)
          .filter((method) => [...decoratorsOf(method).keys()].some((name) => VERBS.has(name)))
          .map((method) => {
            const id = `${controller.name?.text ?? ''}_${method.name.getText()}`;
            const codes = this.reachedFrom([method], isGiven(method));
            const guarded = decoratorsOf(method).has('Public') ? [] : [...asked];
            const owed = guarded.filter((code) => code !== 'person-needed' || isForPeople(method));
            return [id, [...new Set([...codes, ...owed])].sort()] as const;
          }),
      );
    const around = this.reachedFrom(
      AROUND.flatMap((name) => this.functions(name)),
      false,
    );
    const everywhere = ['everywhere', [...around].sort()] as const;
    return Object.fromEntries([...entries.sort(([a], [b]) => a.localeCompare(b)), everywhere]);
  }

  private functions(name: string): ts.FunctionDeclaration[] {
    return this.sources
      .flatMap((source) => source.statements.filter(ts.isFunctionDeclaration))
      .filter((each) => each.name?.text === name);
  }

  private named(name: string): ts.MethodDeclaration[] {
    const [type, method] = name.split('.');
    return this.classes
      .filter((each) => each.name?.text === type)
      .flatMap((each) => this.methodsOf(each))
      .filter((each) => each.name.getText() === method);
  }

  /** Those of a class and of what it extends. */
  private methodsOf(one: ts.ClassDeclaration): ts.MethodDeclaration[] {
    const own = one.members.filter(ts.isMethodDeclaration);
    const base = one.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword);
    const [type] = base?.types ?? [];
    const parent = type && this.declarationsOf(type.expression).find(ts.isClassDeclaration);
    return parent ? [...own, ...this.methodsOf(parent)] : own;
  }

  /** @param checked whether what is sent is validated before */
  private reachedFrom(roots: readonly ts.Node[], checked: boolean): Set<string> {
    const codes = new Set<string>(checked ? ['validation-failed'] : []);
    const seen = new Set<ts.Node>(roots);
    const queue = [...roots];
    for (let node = queue.pop(); node; node = queue.pop()) {
      const direct = this.directOf(node);
      for (const code of direct.codes) codes.add(code);
      for (const next of direct.calls) {
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    return codes;
  }

  /** What stands in one declaration itself. */
  private directOf(root: ts.Node): Direct {
    const known = this.found.get(root);
    if (known) return known;
    const direct: Direct = { codes: new Set(), calls: new Set() };
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node)) return;
      for (const code of this.codesOf(node)) direct.codes.add(code);
      if (ts.isIdentifier(node)) {
        for (const called of this.declarationsOf(node)) direct.calls.add(called);
      }
      node.forEachChild(visit);
    };
    visit(root);
    this.found.set(root, direct);
    return direct;
  }

  /** Of `someProblems['code']`, `someProblems.code` and `someProblems[one of several]`. */
  private codesOf(node: ts.Node): string[] {
    const isMember = ts.isElementAccessExpression(node) || ts.isPropertyAccessExpression(node);
    if (!isMember || !/^\w+Problems$/.test(node.expression.getText())) return [];
    if (ts.isPropertyAccessExpression(node)) return [node.name.text];
    const type = this.checker.getTypeAtLocation(node.argumentExpression);
    const types = type.isUnion() ? type.types : [type];
    return types.flatMap((each) => (each.isStringLiteral() ? [each.value] : []));
  }

  /** The declarations with a body that a name stands for: of an abstract method, those that fill it in. */
  private declarationsOf(node: ts.Node): Callable[] {
    const symbol = this.checker.getSymbolAtLocation(node);
    if (!symbol) return [];
    const meant =
      symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
    return (meant.declarations ?? []).flatMap<Callable>((each) => {
      if (!this.sources.includes(each.getSourceFile())) return [];
      if (ts.isFunctionLike(each))
        return 'body' in each && each.body ? [each] : this.fillingIn(each);
      const holds = ts.isVariableDeclaration(each) && each.initializer && !isData(each.initializer);
      return holds || ts.isClassDeclaration(each) ? [each] : [];
    });
  }

  private fillingIn({ name, parent }: ts.SignatureDeclaration): ts.MethodDeclaration[] {
    const type = (parent as ts.ClassDeclaration | ts.InterfaceDeclaration).name?.text;
    return this.classes
      .filter(({ heritageClauses = [] }) =>
        heritageClauses.some(({ types }) =>
          types.some((each) => each.expression.getText() === type),
        ),
      )
      .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
      .filter((each) => each.name.getText() === name?.getText());
  }
}

interface Direct {
  readonly codes: Set<string>;
  readonly calls: Set<Callable>;
}

/** A constant without a function in it calls nothing; `defineProblems` is where codes are declared. */
function isData(initializer: ts.Expression): boolean {
  return ts.isCallExpression(initializer) && initializer.expression.getText() === 'defineProblems';
}

/** Whether something is sent that has to be valid. */
const isGiven = ({ parameters }: ts.MethodDeclaration): boolean =>
  parameters.some((each) => [...decoratorsOf(each).keys()].some((name) => CHECKED.has(name)));

/** Whether the guard lets people alone do it, and no API key. */
function isForPeople(method: ts.MethodDeclaration): boolean {
  const permit = decoratorsOf(method).get('Permit')?.expression;
  const [permission] = permit && ts.isCallExpression(permit) ? permit.arguments : [];
  if (!permission || !ts.isStringLiteral(permission)) return false;
  return isByPeopleOnly(permission.text as Permission);
}

function decoratorsOf(node: ts.HasDecorators): Map<string, ts.Decorator> {
  return new Map(
    (ts.getDecorators(node) ?? []).map((each) => [
      ts.isCallExpression(each.expression) ? each.expression.expression.getText() : '',
      each,
    ]),
  );
}
