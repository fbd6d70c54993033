/** A node of a TensorFlow GraphDef in its JSON form. */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr?: Readonly<Record<string, unknown>>;
}

export interface Constant {
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly constants: ReadonlyMap<string, Constant>;
}

interface Activation {
  readonly op: 'Relu6' | 'Prelu';
  /** What it is applied to. */
  readonly of: GraphNode;
  readonly slope?: string;
}

/** A convolution and what is done to its result, found by walking back from the last node. */
interface Chain {
  readonly conv: GraphNode;
  readonly scale: string | undefined;
  readonly bias: string | undefined;
  readonly active: Activation | null;
}

const FUSED: Readonly<Record<string, string>> = {
  Conv2D: '_FusedConv2D',
  DepthwiseConv2dNative: 'FusedDepthwiseConv2dNative',
};
const ADDITIONS = ['Add', 'AddV2', 'BiasAdd'];

/** Reads a graph backwards: from a node to what it is made of. */
class Reader {
  private readonly producers: ReadonlyMap<string, GraphNode>;

  constructor(private readonly graph: Graph) {
    this.producers = new Map(graph.nodes.map((node) => [node.name, node]));
  }

  /** The convolution chain that ends in this node, where there is more to it than the node. */
  chainEndingIn(node: GraphNode): Chain | null {
    const active = this.relu6(node) ?? this.prelu(node);
    const biased = active?.of ?? node;
    const bias = this.withVector(biased, ADDITIONS) ?? { of: biased, constant: undefined };
    const scale = this.withVector(bias.of, ['Mul']) ?? { of: bias.of, constant: undefined };
    const conv = scale.of;
    if (conv === node || !FUSED[conv.op]) return null;
    return { conv, scale: scale.constant, bias: bias.constant, active };
  }

  /** x of max(min(relu(x), 6), 0), which frozen graphs spell out as three nodes. */
  private relu6(node: GraphNode): Activation | null {
    const capped = this.withScalar(node, 'Maximum', 0);
    const relu = capped && this.withScalar(capped, 'Minimum', 6);
    const [of] = relu?.op === 'Relu' ? this.inputsOf(relu) : [];
    return of ? { op: 'Relu6', of } : null;
  }

  /** x and the slopes of a prelu: one node, or max(x, 0) + slope · min(x, 0) as four. */
  private prelu(node: GraphNode): Activation | null {
    const whole = this.withVector(node, ['Prelu']);
    if (whole) return { op: 'Prelu', of: whole.of, slope: whole.constant };
    if (!ADDITIONS.includes(node.op)) return null;
    const inputs = this.inputsOf(node);
    const above = inputs.find((input) => input.op === 'Maximum');
    const sloped = inputs.find((input) => input.op === 'Mul');
    const below = sloped && this.withVector(sloped, ['Mul']);
    const x = below && this.withScalar(below.of, 'Minimum', 0);
    return x && above && this.withScalar(above, 'Maximum', 0) === x
      ? { op: 'Prelu', of: x, slope: below.constant }
      : null;
  }

  /** What a node does this operation on, beside a constant that has one number per channel. */
  private withVector(node: GraphNode, ops: readonly string[]) {
    const constant = node.input?.find((name) => this.isVector(name));
    const of = this.inputsOf(node).find(({ name }) => name !== constant);
    return ops.includes(node.op) && constant !== undefined && of ? { of, constant } : null;
  }

  private withScalar(node: GraphNode, op: string, value: number): GraphNode | null {
    const scalar = node.input?.find((name) => {
      const { values } = this.graph.constants.get(name) ?? { values: [] };
      return values.length === 1 && values[0] === value;
    });
    if (node.op !== op || scalar === undefined) return null;
    return this.inputsOf(node).find(({ name }) => name !== scalar) ?? null;
  }

  private isVector(name: string): boolean {
    const { shape, values } = this.graph.constants.get(name) ?? { shape: [], values: [] };
    return values.length > 1 && values.length === shape.at(-1);
  }

  private inputsOf(node: GraphNode): readonly GraphNode[] {
    return (node.input ?? []).flatMap((name) => this.producers.get(name) ?? []);
  }
}

/** The one node that does the work of a chain, and bears the name of its last node. */
function fusedNode(name: string, { conv, bias, active }: Chain, kernel: string) {
  const args = [bias, active?.slope].filter((arg) => arg !== undefined);
  const fusedOps = [bias === undefined ? 'NoOp' : 'BiasAdd', ...(active ? [active.op] : [])];
  return {
    name,
    op: FUSED[conv.op] ?? conv.op,
    input: [conv.input?.[0] ?? '', kernel, ...args],
    attr: {
      ...conv.attr,
      fused_ops: { list: { s: fusedOps.map((op) => Buffer.from(op).toString('base64')) } },
      num_args: { i: String(args.length) },
    },
  };
}

/** The kernel times a factor per output channel, the fastest dimension of both kinds of kernel. */
function scaledKernel(kernel: Constant, { values: factors }: Constant): Constant {
  const values = Float32Array.from(
    kernel.values,
    (weight, i) => weight * (factors[i % factors.length] ?? 0),
  );
  return { shape: kernel.shape, values };
}

/**
 * Fuses each convolution with the scale, the bias and the activation that follow it, which a
 * frozen graph spells out as up to six nodes, each with a pass over the whole image: the kernels
 * of TensorFlow.js do all of it in one pass. The result is the same but for rounding. Keeps only
 * what `output` is computed from.
 */
export function fuseConvolutions({ nodes, constants }: Graph, output: string): Graph {
  const reader = new Reader({ nodes, constants });
  const added = new Map(constants);
  const consts: GraphNode[] = [];
  const fused = nodes.map((node) => {
    const chain = reader.chainEndingIn(node);
    const kernel = chain?.conv.input?.[1] ?? '';
    const weights = constants.get(kernel);
    if (!chain || !weights) return node;
    const factors = constants.get(chain.scale ?? '');
    if (!factors) return fusedNode(node.name, chain, kernel);
    const name = `${node.name}/kernel`;
    added.set(name, scaledKernel(weights, factors));
    consts.push({ name, op: 'Const' });
    return fusedNode(node.name, chain, name);
  });
  return pruned({ nodes: [...fused, ...consts], constants: added }, output);
}

/** The part of a graph that `output` is computed from. */
function pruned({ nodes, constants }: Graph, output: string): Graph {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const needed = new Set<string>();
  const waiting = [output];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    waiting.push(...(byName.get(name)?.input ?? []));
  }
  return {
    nodes: nodes.filter(({ name }) => needed.has(name)),
    constants: new Map([...constants].filter(([name]) => needed.has(name))),
  };
}
