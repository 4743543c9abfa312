/** Where a text stops being JSON: a message with line and column, for people who write instances by hand. */
export class JsonError extends Error {
  override name = 'JsonError';
}

/** Parses JSON; a text that is none is refused with the line and column of the first character that does not fit. */
export function parseJson(text: string, source: string): unknown {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return JSON.parse(body);
  } catch {
    const { at, wanted } = firstError(body);
    const before = body.slice(0, at).split('\n');
    const found = at >= body.length ? 'the text ends' : `found ${JSON.stringify(body[at])}`;
    const column = before[before.length - 1]!.length + 1;
    throw new JsonError(`${source}: line ${before.length}, column ${column}: ${found}, expected ${wanted}`);
  }
}

/** Reads JSON by its grammar until something does not fit. */
function firstError(text: string): { at: number; wanted: string } {
  let at = 0;
  const fail = (wanted: string): never => {
    throw { at, wanted };
  };
  const space = (): void => {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++;
  };
  const string = (): void => {
    at++;
    for (;;) {
      if (at >= text.length || text[at]! < ' ') fail('a closing "');
      if (text[at] === '"') break;
      if (text[at] === '\\') {
        const escaped = /^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at, at + 6));
        if (escaped === null) fail('an escape such as \\n or \\u00e9');
        at += escaped![0].length;
      } else at++;
    }
    at++;
  };
  const members = (close: string, one: () => void): void => {
    at++;
    space();
    if (text[at] === close) {
      at++;
      return;
    }
    for (;;) {
      one();
      space();
      if (text[at] === close) break;
      if (text[at] !== ',') fail(`"," or "${close}"`);
      at++;
    }
    at++;
  };
  const value = (): void => {
    space();
    const rest = text.slice(at, at + 32);
    if (text[at] === '{')
      members('}', () => {
        space();
        if (text[at] !== '"') fail('a name in double quotes');
        string();
        space();
        if (text[at] !== ':') fail('":"');
        at++;
        value();
      });
    else if (text[at] === '[') members(']', value);
    else if (text[at] === '"') string();
    else {
      const plain = /^(true|false|null|-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)/.exec(rest);
      if (plain === null) fail('a value');
      at += plain![0].length;
    }
  };
  try {
    value();
    space();
    if (at < text.length) fail('the end of the text');
  } catch (error) {
    return error as { at: number; wanted: string };
  }
  return { at, wanted: 'JSON' };
}
