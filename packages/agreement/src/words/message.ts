import type { en } from './en.ts';

/** Dutch, Norwegian (bokmål), English. */
export type Language = 'nl' | 'nb' | 'en';

/** Which messages there are: see words/en.ts. */
export type MessageKey = keyof typeof en;

/** One language's messages: every key, in plain text with placeholders. */
export type Messages = Readonly<Record<MessageKey, string>>;

type NameOf<Inner extends string> = Inner extends `${infer Name}|${string}`
  ? Name
  : Inner extends `${infer Name}:${string}`
    ? Name
    : Inner;

type Placeholders<Text extends string> = Text extends `${string}{${infer Inner}}${infer Rest}`
  ? NameOf<Inner> | Placeholders<Rest>
  : never;

/** The values that a message needs, by the placeholders of its English text. */
export type ValuesOf<Key extends MessageKey> = Readonly<Record<Placeholders<(typeof en)[Key]>, string | number>>;
