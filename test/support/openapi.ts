import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;
type Operation = { responses: Record<string, { content?: Record<string, { schema: Json }>; headers?: Json }> };
export type ApiDocument = { paths: Record<string, Record<string, Operation>>; components: { schemas: Json } };

/** The document with every object closed: an answer that says more than it declares is found too. */
function closed(document: ApiDocument): ApiDocument {
  const close = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(close);
    if (node === null || typeof node !== 'object') return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
    return copy.properties !== undefined && copy.additionalProperties === undefined && copy.type !== undefined
      ? { ...copy, unevaluatedProperties: false }
      : copy;
  };
  return close(document) as ApiDocument;
}

/** Compares answers with what the document says of them; answers what is wrong with one, or undefined. */
export function answerChecker(document: ApiDocument) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  ajv.addSchema({ $id: 'api', ...closed(document) });
  const routes = Object.entries(document.paths).map(([path, item]) => ({
    path,
    item,
    pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`),
    parameters: path.split('{').length,
  }));
  const validators = new Map<string, ValidateFunction>();

  return (
    method: string,
    path: string,
    answer: { status: number; contentType: string | null; text: string | undefined },
  ) => {
    const what = `${method} ${path} → ${answer.status}`;
    // Of `/members/me` and `/members/{memberId}` the one with fewer parameters is meant.
    const found = routes
      .filter(({ pattern, item }) => pattern.test(path) && item[method.toLowerCase()])
      .sort((a, b) => a.parameters - b.parameters)[0];
    if (found === undefined) {
      return [404, 405, 400, 403, 413].includes(answer.status) ? undefined : `${what}: no such route is described`;
    }
    const operation = found.item[method.toLowerCase()] as Operation;
    const described = operation.responses[answer.status];
    if (described === undefined) return `${what} ${answer.text?.slice(0, 300)}: this status is not described`;
    const media = answer.contentType?.split(';')[0] ?? '';
    if (described.content === undefined) {
      return !answer.text ? undefined : `${what}: a body, though none is described`;
    }
    const key = described.content[media] ? media : Object.keys(described.content).find((each) => covers(each, media));
    if (key === undefined)
      return `${what}: ${media || 'no media type'}, described is ${Object.keys(described.content)}`;
    if (!media.endsWith('json') || answer.text === undefined) return undefined;
    const pointer = [
      'paths',
      found.path,
      method.toLowerCase(),
      'responses',
      `${answer.status}`,
      'content',
      key,
      'schema',
    ]
      .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
      .join('/');
    let validate = validators.get(pointer);
    if (validate === undefined) {
      validate = ajv.compile({ $ref: `api#/${pointer}` });
      validators.set(pointer, validate);
    }
    if (validate(JSON.parse(answer.text))) return undefined;
    const errors = (validate.errors ?? [])
      .slice(0, 5)
      .map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
    return `${what} ${found.path}: ${errors.join('; ')}`;
  };
}

const covers = (range: string, media: string) =>
  range === '*/*' || (range.endsWith('/*') && media.startsWith(range.slice(0, -1)));
