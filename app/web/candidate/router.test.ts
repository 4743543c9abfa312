import { describe, expect, it } from 'vitest';
import { matchPath } from './router.tsx';

describe('a path of the candidate’s side', () => {
  it.each([
    ['/my', '/my', {}],
    ['/my', '/my/', {}],
    ['/my/questions/{id}', '/my/questions/7%2F8', { id: '7/8' }],
    ['/my/{a}/{b}', '/my/x/y', { a: 'x', b: 'y' }],
    ['/my', '/my/prepare', null],
    ['/my/questions/{id}', '/my/questions/', null],
    ['/my/questions/{id}', '/my/questions/%E0%A4%A', null],
    ['/my/prepare', '/my/Prepare', null],
  ])('%s against %s', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });
});
