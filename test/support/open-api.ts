/** The part of an OpenAPI 3 document that the tests read. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
  readonly example?: unknown;
  readonly default?: unknown;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema } | undefined>>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly security?: readonly unknown[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Content>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export class ApiDescription {
  constructor(readonly document: OpenApi) {}

  operations(): { name: string; operation: Operation }[] {
    return Object.entries(this.document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        name: `${method.toUpperCase()} ${path.replace('/api/v1', '')}`,
        operation,
      })),
    );
  }

  operation(name: string): Operation {
    const found = this.operations().find((each) => each.name === name);
    if (!found) throw new Error(`${name} is not in the document`);
    return found.operation;
  }

  resolve(schema: Schema): Schema {
    if (schema.$ref === undefined) {
      const [only, ...others] = schema.allOf ?? [];
      return only && others.length === 0 ? this.resolve(only) : schema;
    }
    const found =
      this.document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
    if (!found) throw new Error(`${schema.$ref} does not resolve`);
    return this.resolve(found);
  }

  /** A value made of the examples of a schema: what is required, or all there is. */
  example(schema: Schema, all: boolean): unknown {
    if (schema.example !== undefined) return schema.example;
    const {
      properties,
      required = [],
      default: byDefault,
      enum: values,
      ...rest
    } = this.resolve(schema);
    if (rest.example !== undefined) return rest.example;
    if (byDefault !== undefined) return byDefault;
    if (values) return values[0];
    if (!properties) return undefined;
    const named = Object.entries(properties).filter(([name]) => all || required.includes(name));
    return Object.fromEntries(named.map(([name, property]) => [name, this.example(property, all)]));
  }

  /** What in a value is not as the schema says, by path. */
  faults(schema: Schema, value: unknown, path = '$'): string[] {
    const resolved = this.resolve(schema);
    if (value === null) return resolved.nullable || schema.nullable ? [] : [`${path} is null`];
    if (resolved.anyOf) {
      const each = resolved.anyOf.map((one) => this.faults(one, value, path));
      return each.some((faults) => faults.length === 0) ? [] : (each[0] ?? []);
    }
    if (resolved.enum?.includes(value) === false) return [`${path} is none of the enum`];
    if (!isOf(resolved.type, value)) return [`${path} is no ${resolved.type ?? '?'}`];
    if (Array.isArray(value)) {
      return value.flatMap((one, i) => this.faults(resolved.items ?? {}, one, `${path}[${i}]`));
    }
    if (resolved.type !== 'object') return [];
    return this.objectFaults(resolved, value as Record<string, unknown>, path);
  }

  private objectFaults(schema: Schema, value: Record<string, unknown>, path: string): string[] {
    const { properties = {}, required = [], additionalProperties } = schema;
    const missing = required
      .filter((name) => !(name in value))
      .map((name) => `${path}.${name} is missing`);
    const members = Object.entries(value).flatMap(([name, member]) => {
      const property = properties[name];
      if (property) return this.faults(property, member, `${path}.${name}`);
      return additionalProperties ? [] : [`${path}.${name} is not declared`];
    });
    return [...missing, ...members];
  }
}

function isOf(type: string | undefined, value: unknown): boolean {
  if (type === undefined) return true;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
