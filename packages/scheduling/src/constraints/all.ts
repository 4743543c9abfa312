import { h01 } from './h01-one-place-at-a-time.ts';
import { h02 } from './h02-one-session-per-room.ts';
import { h03 } from './h03-free-and-at-work.ts';
import { h04 } from './h04-seats-from-their-pools.ts';
import { h05 } from './h05-composition.ts';
import { h06 } from './h06-order-and-gaps.ts';
import { h07 } from './h07-breaks.ts';
import { h08 } from './h08-preparation.ts';
import { h09 } from './h09-limits.ts';
import { h10 } from './h10-days-notice-latest.ts';
import { h11 } from './h11-pins.ts';
import { h12 } from './h12-open-days.ts';
import { h13 } from './h13-adjustments.ts';
import type { Constraint } from './view.ts';

/** The hard constraints, H1 to H13. */
export const CONSTRAINTS: readonly Constraint[] = [h01, h02, h03, h04, h05, h06, h07, h08, h09, h10, h11, h12, h13];
