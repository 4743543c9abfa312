/** What the server says has changed: ids only; read the subject again to see what is new for you. */
export type LiveEvent = { topic: string; application: string | null; subject: string };

const isLiveEvent = (value: unknown): value is LiveEvent =>
  typeof value === 'object' && value !== null && 'topic' in value && 'subject' in value;

/**
 * Listens to the server's events for this viewer until the returned function is called. The browser reconnects by
 * itself; `onReconnect` is the moment to read again what may have been missed. What is no event is passed over.
 */
export const listenLive = (options: {
  organisation?: string | null;
  onEvent: (event: LiveEvent) => void;
  onReconnect?: () => void;
  /** What is shown is old already: the first connection counts as one after an interruption. */
  isBehind?: boolean;
  EventSource?: typeof EventSource;
}): (() => void) => {
  const Source = options.EventSource ?? EventSource;
  const query = options.organisation ? `?organisation=${encodeURIComponent(options.organisation)}` : '';
  const source = new Source(`/api/v1/events${query}`);
  let wasOpen = options.isBehind ?? false;
  source.addEventListener('open', () => {
    if (wasOpen) options.onReconnect?.();
    wasOpen = true;
  });
  source.addEventListener('message', (message: MessageEvent<string>) => {
    try {
      const event: unknown = JSON.parse(message.data);
      if (isLiveEvent(event)) options.onEvent(event);
    } catch {
      // Not JSON: nothing that this version of the pages knows.
    }
  });
  return () => source.close();
};

/** Whether what was read under this query key may have changed: a list (a key of one part), or a key that names the event's subject or application. */
export const isTouched = (queryKey: readonly unknown[], event: LiveEvent): boolean =>
  queryKey.length === 1 ||
  queryKey.some((part) => part === event.subject || (event.application !== null && part === event.application));
