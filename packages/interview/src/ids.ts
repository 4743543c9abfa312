import { z } from 'zod';

/** A lower-case UUID. Ids are version 7, made by the application; a rule never looks inside one. */
export const Id = z
  .uuid()
  .regex(/^[0-9a-f-]+$/, 'must be lower case')
  .meta({ format: 'uuid' });
/** An id where types are read: any string at compile time, checked by the schema `Id` where it comes in. */
export type Id = string;

/** The languages of people and mails: English, Dutch, Norwegian bokmål (BCP 47). */
export const Language = z.enum(['en', 'nl', 'nb']);
export type Language = z.infer<typeof Language>;

/** An instant as ISO 8601 in UTC, e.g. `2026-12-08T08:00:00.000Z`. */
export const Instant = z.iso.datetime({ offset: true });

/** A calendar day, e.g. `2026-12-08`. */
export const Day = z.iso.date().refine((day) => !day.startsWith('0000'), 'must be a day of the year 1 or later');

// Half of a character outside the basic plane, as a cut-off emoji leaves behind: no UTF-8 and no jsonb can hold it.
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

// What is changed before it is measured shows no bounds of its own in a JSON Schema; these are said beside it.
const lengths = (maxLength: number, minLength: number) => ({ ...(minLength > 0 ? { minLength } : {}), maxLength });

/**
 * One line of text, trimmed, without control or bidirectional-override characters, normalised to NFC; where something
 * has to stand, something that can be seen.
 */
export const line = (maximum: number, minimum = 1) =>
  z
    .string()
    .transform((text) => wellFormed(text).normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(minimum)
        .max(maximum)
        .refine((text) => !controlOrOverride.test(text), 'must not contain line breaks or control characters')
        .refine(
          (text) => minimum === 0 || text === '' || visible.test(text),
          'must contain something that can be seen',
        ),
    )
    .meta(lengths(maximum, minimum));

/** Several lines of text, normalised to NFC; NUL is refused because no database text can hold it. */
export const prose = (maximum: number, minimum = 0) =>
  z
    .string()
    .transform((text) => wellFormed(text).normalize('NFC'))
    .pipe(
      z
        .string()
        .min(minimum)
        .max(maximum)
        .refine((text) => !text.includes('\u0000'), 'must not contain NUL'),
    )
    .meta(lengths(maximum, minimum));

// Widths of nothing, marks of direction, blanks, fillers, and accents without a letter show nothing on their own.
const visible = /[^\p{Cf}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
const controlOrOverride = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
