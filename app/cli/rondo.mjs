#!/usr/bin/env -S node --conditions=rondo-source
await import('./main.ts');
