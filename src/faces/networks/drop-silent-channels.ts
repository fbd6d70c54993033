import type { Constant, Graph, GraphNode } from './fuse-convolutions.js';

/**
 * No weight of a channel is further from zero in one that training has let go. What such a channel says is lost in the
 * rounding of those that speak.
 */
const SILENCE = 1e-12;

/** A convolution, the depthwise one that alone reads it, and the convolution that alone reads that. */
interface Passage {
  readonly expand: GraphNode;
  readonly depthwise: GraphNode;
  readonly project: GraphNode;
}

/**
 * Leaves out the channels between two convolutions that say nothing: their weights died in training. Besides the work
 * for them, this saves that of products too small to be normal numbers, which processors are slow at.
 * Expects what {@link fuseConvolutions} gives.
 */
export function dropSilentChannels({ nodes, constants }: Graph): Graph {
  const kept = new Map(constants);
  // What one passage ends with another may begin with: each sees what was left by the one before.
  for (const passage of passagesIn(nodes)) {
    const channels = speaking(passage, kept);
    if (channels === null) continue;
    for (const [name, constant] of narrowed(passage, kept, channels)) kept.set(name, constant);
  }
  return { nodes, constants: kept };
}

function passagesIn(nodes: readonly GraphNode[]): Passage[] {
  const named = new Map(nodes.map((node) => [node.name, node]));
  const readers = new Map<string, GraphNode[]>();
  for (const node of nodes) {
    for (const name of node.input ?? []) readers.set(name, [...(readers.get(name) ?? []), node]);
  }
  const alone = (node: GraphNode) => {
    const [reader, ...others] = readers.get(node.name) ?? [];
    return others.length === 0 ? reader : undefined;
  };
  return nodes.flatMap((depthwise) => {
    const expand = named.get(depthwise.input?.[0] ?? '');
    const project = alone(depthwise);
    return depthwise.op === 'FusedDepthwiseConv2dNative' &&
      expand?.op === '_FusedConv2D' &&
      project?.op === '_FusedConv2D' &&
      alone(expand) === depthwise
      ? [{ expand, depthwise, project }]
      : [];
  });
}

/** The channels of a passage that say something; null where all of them do, or it is not made as expected. */
function speaking(passage: Passage, constants: Graph['constants']): number[] | null {
  const weights = weightsOf(passage, constants);
  if (!weights) return null;
  const [kernel, before, turn, bias] = weights.map(({ values }) => values);
  const count = weights[0]?.shape[3] ?? 0;
  const channels = Array.from({ length: count }, (_, channel) => channel).filter((channel) => {
    const says = (values: ArrayLike<number> = []) => !isSilent(values, channel, count);
    return ((says(kernel) || says(before)) && says(turn)) || says(bias);
  });
  return channels.length === count || channels.length === 0 ? null : channels;
}

/** Kernel and bias of the first two; null where a channel of one is not one of the others. */
function weightsOf(
  { expand, depthwise, project }: Passage,
  constants: Graph['constants'],
): Constant[] | null {
  const [kernel, turn, after] = [expand, depthwise, project].map(({ input = [] }) =>
    constants.get(input[1] ?? ''),
  );
  const [before, bias] = [expand, depthwise].map(({ input = [] }) => constants.get(input[2] ?? ''));
  const count = kernel?.shape[3];
  const matches = turn?.shape[2] === count && turn?.shape[3] === 1 && after?.shape[2] === count;
  return matches && kernel && before && bias ? [kernel, before, turn, bias] : null;
}

/** What is smaller for it: all that has these channels. */
function narrowed(
  { expand, depthwise, project }: Passage,
  constants: Graph['constants'],
  channels: readonly number[],
): [string, Constant][] {
  const found = (name: string) => constants.get(name) ?? { shape: [], values: [] };
  const [kernel = '', ...ofExpand] = expand.input?.slice(1) ?? [];
  const [turn = '', ...ofDepthwise] = depthwise.input?.slice(1) ?? [];
  const after = project.input?.[1] ?? '';
  return [
    ...[kernel, ...ofExpand, ...ofDepthwise].map((name): [string, Constant] => [
      name,
      narrow(found(name), found(name).shape.length - 1, channels),
    ]),
    [turn, narrow(found(turn), 2, channels)],
    [after, narrow(found(after), 2, channels)],
  ];
}

/** Whether this channel of so many, the fastest dimension of kernels of both kinds, says nothing. */
function isSilent(values: ArrayLike<number>, channel: number, count: number): boolean {
  for (let i = channel; i < values.length; i += count) {
    if (Math.abs(values[i] ?? 0) >= SILENCE) return false;
  }
  return true;
}

/** These places of one dimension alone. */
function narrow(
  { shape, values }: Constant,
  dimension: number,
  places: readonly number[],
): Constant {
  const step = shape.slice(dimension + 1).reduce((product, side) => product * side, 1);
  const count = shape[dimension] ?? 1;
  const rows = values.length / (count * step);
  const out = new Float32Array(rows * places.length * step);
  let next = 0;
  for (let row = 0; row < rows; row++) {
    for (const place of places) {
      for (let i = 0; i < step; i++) out[next++] = values[(row * count + place) * step + i] ?? 0;
    }
  }
  return { shape: shape.map((side, i) => (i === dimension ? places.length : side)), values: out };
}
