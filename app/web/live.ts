/** One event that the server sent: its name and what it says. */
export type LiveEvent = { name: string; data: unknown };

/**
 * Listens to the server's events for this viewer until the returned function is called. The browser reconnects by
 * itself; `onReconnect` is the moment to read again what may have been missed. Only the names asked for arrive.
 */
export const listenLive = (options: {
  url: string;
  names: readonly string[];
  onEvent: (event: LiveEvent) => void;
  onReconnect?: () => void;
  EventSource?: typeof EventSource;
}): (() => void) => {
  const Source = options.EventSource ?? EventSource;
  const source = new Source(options.url);
  let wasOpen = false;
  source.addEventListener('open', () => {
    if (wasOpen) options.onReconnect?.();
    wasOpen = true;
  });
  for (const name of options.names) {
    source.addEventListener(name, (event) => {
      const text = (event as MessageEvent<string>).data;
      let data: unknown = text;
      try {
        data = text === '' ? null : JSON.parse(text);
      } catch {
        // An event whose data is plain text keeps it as it is.
      }
      options.onEvent({ name, data });
    });
  }
  return () => source.close();
};
