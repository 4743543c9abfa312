import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Deps, Env } from './http/feature.ts';
import { loginRoutes } from './logins/routes.ts';

/** Every feature's routes, in the order in which they stand in the API's description. One line each. */
export const features: ((deps: Deps) => OpenAPIHono<Env>)[] = [loginRoutes];
