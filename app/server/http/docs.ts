import type { OpenAPIHono } from '@hono/zod-openapi';
import { html, raw } from 'hono/html';
import type { Env } from './feature.ts';
import { securityHeaders } from './pages.ts';
import { type Schema, schemaText } from './schema-text.ts';

type Content = { content?: Record<string, { schema?: Schema }> };

type Operation = {
  summary?: string;
  description?: string;
  operationId?: string;
  'x-access'?: unknown;
  'x-scope'?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema; description?: string }[];
  requestBody?: Content;
  responses: Record<string, Content & { description?: string }>;
};

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** `/api/openapi.json` (OpenAPI 3.1, made from the routes) and `/api/docs`, the same for people. */
export function apiDocs(app: OpenAPIHono<Env>, url: string): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'login', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-rondo-login',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', {
    type: 'http',
    scheme: 'bearer',
    description: 'An API key: Settings, API keys',
  });
  const document = () => {
    const made = app.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Rondo',
        version: '1',
        description:
          'Everything the pages do. Errors are problem details (RFC 9457). Send If-Match where an answer had an ETag, and an Idempotency-Key on creates.',
        license: { name: 'AGPL-3.0-or-later' },
      },
      servers: [{ url }],
    });
    return made;
  };
  let kept: ReturnType<typeof document> | undefined;
  app.get('/api/openapi.json', (c) => {
    kept ??= document();
    return c.json(kept);
  });
  app.get('/api/docs', (c) => {
    kept ??= document();
    const rows = Object.entries(kept.paths ?? {}).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = (item as Record<string, Operation>)[method];
        return operation === undefined ? [] : [{ path, method, operation }];
      }),
    );
    const groups = Map.groupBy(rows, ({ path }) => path.replace('/api/v1', '').split('/')[1] ?? '');
    const schemas = Object.entries((kept.components?.schemas ?? {}) as Record<string, Schema>);
    return c.html(
      html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Rondo · API</title><link rel="stylesheet" href="/api/docs.css"></head><body><main><h1>The HTTP API of Rondo</h1><p>Everything the pages do, under <code>/api/v1</code>. The machine-readable description is <a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Sign in with a cookie, or send <code>Authorization: Bearer rk_…</code> with a key from Settings.</p><p>Errors are problem details (<code>application/problem+json</code>): <code>type</code> names the refusal, <code>detail</code> says what happened and what to do, <code>errors</code> points at each place.</p><p>What has a version answers it as <code>ETag</code>; a change sends it as <code>If-Match</code>. A create that may be sent twice takes an <code>Idempotency-Key</code>. A list gives <code>next</code>: send it as <code>cursor</code> for the page after, until it is null.</p><nav aria-label="Groups">${[...groups.keys(), 'schemas'].map((group) => html`<a href="#${group}">${group}</a> `)}</nav>${[
        ...groups,
      ].map(
        ([group, operations]) =>
          html`<section><h2 id="${group}">${group}</h2>${operations.map((each) => operationDetails(each))}</section>`,
      )}<section><h2 id="schemas">schemas</h2>${schemas.map(([name, schema]) => html`<h3 id="schema-${name}">${name}</h3><pre>${linked(schemaText(schema), schemas)}</pre>`)}</section></main></body></html>`,
      200,
      securityHeaders(url),
    );

    function operationDetails({ path, method, operation }: { path: string; method: string; operation: Operation }) {
      const { parameters = [], requestBody } = operation;
      return html`<details><summary><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code> <span>${operation.summary ?? ''}</span></summary><p>${operation.description ?? ''}</p><dl><dt>Who</dt><dd>${accessWords(operation['x-access'])}${operation['x-scope'] === undefined ? '' : html`; a key needs the scope <code>${operation['x-scope']}</code>`}</dd>${parameters.length > 0 ? html`<dt>Parameters</dt><dd>${parameters.map(({ name, in: place, required, schema, description }) => html`<div><code>${name}</code> (${place}${required ? ', required' : ''}): ${schemaText(schema)}${description === undefined ? '' : `. ${description}`}</div>`)}</dd>` : ''}${requestBody === undefined ? '' : html`<dt>Sent</dt><dd>${contents(requestBody)}</dd>`}<dt>Answers</dt><dd>${Object.entries(operation.responses).map(([status, response]) => html`<div><b>${status}</b> ${response.description ?? ''}${status < '300' ? contents(response) : ''}</div>`)}</dd></dl></details>`;
    }

    function contents({ content = {} }: Content) {
      return Object.entries(content).map(
        ([media, { schema }]) =>
          html`<div><code>${media}</code></div><pre>${linked(schemaText(schema), schemas)}</pre>`,
      );
    }
  });
  app.get('/api/docs.css', (c) =>
    c.body(styles, 200, { 'Content-Type': 'text/css; charset=utf-8', ...securityHeaders(url) }),
  );
}

/** The text of a schema, with a link wherever another one is named. */
function linked(text: string, schemas: [string, Schema][]) {
  const known = new Set(schemas.map(([name]) => name));
  return text
    .split(/\b([A-Z]\w+)\b/)
    .map((part) => (known.has(part) ? html`<a href="#schema-${part}">${part}</a>` : html`${part}`));
}

function accessWords(access: unknown): string {
  if (access === 'anyone') return 'anybody';
  if (access === 'account') return 'anybody signed in';
  if (access === 'candidate') return 'a candidate, about their own applications';
  return Array.isArray(access) ? access.join(', ').replaceAll('_', ' ') : '';
}

const styles = raw(
  `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{margin:0;background:light-dark(#f9f7f3,#1f1d1a);color:light-dark(#2a2721,#ece8e0)}main{max-width:60rem;margin:auto;padding:2rem 1rem}a{color:light-dark(#234f8d,#9dbdf0)}details{background:light-dark(#fff,#272420);border:1px solid light-dark(#e2ddd3,#47423a);border-radius:8px;margin:.5rem 0;padding:.5rem .75rem}summary{cursor:pointer}summary b{display:inline-block;min-width:4.5rem}dt{font-weight:600;margin-top:.5rem}dd{margin:0}code{overflow-wrap:anywhere}h2{text-transform:capitalize}nav a{display:inline-block;margin-right:.75rem}pre{overflow-x:auto;margin:.25rem 0 .75rem;padding:.5rem .75rem;background:light-dark(#f3f0ea,#1f1d1a);border-radius:6px;font:13px/1.45 ui-monospace,monospace}`,
).toString();
