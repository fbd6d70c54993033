/** Each code that a field of the API takes: one that is added there is missed here, too. */
export const eachOf = <Code extends string>(codes: Readonly<Record<Code, true>>) =>
  Object.keys(codes) as Code[];
