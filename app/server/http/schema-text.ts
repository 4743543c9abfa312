/** A JSON Schema of the API's description. */
export type Schema = {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  prefixItems?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  default?: unknown;
};

/** A schema as people read one: fields on lines of their own, `?` where one may be left out, bounds behind. */
export function schemaText(schema: Schema | undefined, indent = ''): string {
  if (schema === undefined) return 'anything';
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return either.map((each) => schemaText(each, indent)).join(' | ');
  if (schema.allOf !== undefined) return schema.allOf.map((each) => schemaText(each, indent)).join(' & ');
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const nullable = types.includes('null') ? ' | null' : '';
  if (schema.enum !== undefined) return schema.enum.map((each) => JSON.stringify(each)).join(' | ') + nullable;
  const [type] = types.filter((each) => each !== 'null');
  if (type === undefined && types.length > 0) return 'null';
  return plainText(schema, type, indent) + nullable;
}

function plainText(schema: Schema, type: string | undefined, indent: string): string {
  if (schema.properties !== undefined) return fieldsText(schema, indent);
  if (type === 'object') {
    const { additionalProperties: values } = schema;
    return values === undefined || typeof values === 'boolean' ? '{ … }' : `{ [key]: ${schemaText(values, indent)} }`;
  }
  if (type === 'array') return `list of ${schemaText(schema.items, indent)}${bounds(undefined, schema.maxItems)}`;
  const text = schema.format ?? type ?? 'anything';
  return type === 'string'
    ? text + bounds(schema.minLength, schema.maxLength)
    : text + bounds(schema.minimum, schema.maximum);
}

function fieldsText({ properties = {}, required = [] }: Schema, indent: string): string {
  const deeper = `${indent}  `;
  const lines = Object.entries(properties).map(([name, value]) => {
    const otherwise = value.default === undefined ? '' : ` = ${JSON.stringify(value.default)}`;
    return `${deeper}${name}${required.includes(name) ? '' : '?'}: ${schemaText(value, deeper)}${otherwise}`;
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
}

const far = (bound: number | undefined) => bound === undefined || Math.abs(bound) >= Number.MAX_SAFE_INTEGER;

function bounds(least: number | undefined, most: number | undefined): string {
  if (far(least) && far(most)) return '';
  if (far(least)) return ` (at most ${most})`;
  return far(most) ? ` (at least ${least})` : ` (${least} to ${most})`;
}
