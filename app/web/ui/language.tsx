import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { createDates, type DateWords, isZone } from './dates.ts';
import { initialLanguage } from './language-at-start.ts';
import { readPreference, writePreference } from './preferences.ts';
import { type Language, localeOf, type Words } from './words.ts';

type Voice = { language: Language; setLanguage: (language: Language) => void; zone: string };

const VoiceContext = createContext<Voice | null>(null);

const deviceZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Gives everything below it the person's language and zone. `onChange` is where a side saves the choice with the
 * person; the device remembers it in any case, for the pages before signing in.
 */
export const VoiceProvider = (props: {
  language?: Language | undefined;
  zone?: string | undefined;
  onChange?: ((language: Language) => void) | undefined;
  children: ReactNode;
}) => {
  const [language, setLanguage] = useState<Language>(() => props.language ?? initialLanguage());
  const { language: given, onChange } = props;
  useEffect(() => {
    if (given) setLanguage(given);
  }, [given]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const zone = props.zone && isZone(props.zone) ? props.zone : deviceZone();
  const voice = useMemo<Voice>(
    () => ({
      language,
      zone,
      setLanguage: (next) => {
        writePreference('language', next);
        setLanguage(next);
        onChange?.(next);
      },
    }),
    [language, zone, onChange],
  );
  return <VoiceContext value={voice}>{props.children}</VoiceContext>;
};

/** The person's language, its locale, and how to change it. */
export const useLanguage = () => {
  const voice = useContext(VoiceContext);
  if (!voice) throw new Error('useLanguage needs a VoiceProvider above it');
  return { ...voice, locale: localeOf[voice.language] };
};

/** The language of a mail that led here, once its link is read; whoever then chooses another on the page keeps that. */
export const useLanguageOfMail = (language: Language | null, link: string): void => {
  const { setLanguage } = useLanguage();
  useEffect(() => {
    if (language === null || readPreference('mail') === link.slice(-12)) return;
    writePreference('mail', link.slice(-12));
    setLanguage(language);
  }, [language, link]);
};

/** A feature's words in the person's language. */
export const useWords = <W extends Words>(words: W): W[Language] => words[useLanguage().language];

const minuteListeners = new Set<() => void>();
let minute = Math.floor(Date.now() / 60_000);
let ticking: ReturnType<typeof setInterval> | undefined;
const onMinute = (listener: () => void) => {
  minuteListeners.add(listener);
  ticking ??= setInterval(() => {
    const now = Math.floor(Date.now() / 60_000);
    if (now === minute) return;
    minute = now;
    for (const tell of minuteListeners) tell();
  }, 1000);
  return () => {
    minuteListeners.delete(listener);
    if (minuteListeners.size === 0) {
      clearInterval(ticking);
      ticking = undefined;
    }
  };
};

const paper = typeof matchMedia === 'function' ? matchMedia('print') : null;
let isPrinting = false;
const onPaperListeners = new Set<() => void>();
const hear = (printing: boolean) => {
  isPrinting = printing;
  for (const tell of onPaperListeners) tell();
};
if (paper) {
  addEventListener('beforeprint', () => hear(true));
  addEventListener('afterprint', () => hear(false));
  paper.addEventListener('change', ({ matches }) => hear(matches));
}
const onPaperChange = (listener: () => void) => {
  onPaperListeners.add(listener);
  return () => onPaperListeners.delete(listener);
};

/** Dates, times and numbers as the person says them; what says "today" or "in 20 minutes" stays right by itself, and is a date on paper. */
export const useDates = (): DateWords => {
  const { language, zone } = useLanguage();
  const at = useSyncExternalStore(onMinute, () => minute);
  const onPaper = useSyncExternalStore(onPaperChange, () => isPrinting);
  return useMemo(() => {
    const seen = at;
    return createDates({ language, zone, now: () => new Date(Math.max(Date.now(), seen * 60_000)), onPaper });
  }, [language, zone, at, onPaper]);
};
