import { z } from 'zod';
import { prose } from '../ids.ts';

/** What the work pays, known before the first interview (P1, R94). Amounts in the currency's main unit. */
export const PayRange = z
  .object({
    minimum: z.number().min(0).max(9_999_999_999.99),
    maximum: z.number().min(0).max(9_999_999_999.99),
    /** ISO 4217, e.g. `EUR`. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    period: z.enum(['hour', 'month', 'year']),
    /** By which criteria somebody stands where in the range. */
    criteria: prose(2000),
  })
  .refine((range) => range.maximum >= range.minimum, { path: ['maximum'], message: 'must not be below the minimum' });
export type PayRange = z.infer<typeof PayRange>;
