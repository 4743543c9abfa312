import { useSyncExternalStore } from 'react';

let isNewer = false;
let registration: ServiceWorkerRegistration | null = null;
const listeners = new Set<() => void>();

const script = () => {
  const element = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return element ? new URL(element.src).pathname : '';
};
/** The languages that are written in here; the worker keeps what checks them. */
let writes: readonly string[] = [];
const say = (asks: boolean) => navigator.serviceWorker.controller?.postMessage({ runs: script(), asks, writes });

/** Tells the worker in which languages somebody writes here. */
export const writeIn = (languages: readonly string[]): void => {
  writes = languages;
  if (canWorkOffline()) navigator.serviceWorker.controller?.postMessage({ writes });
};

/** Whether this address can work without a network: service workers need HTTPS, except on localhost. */
export const canWorkOffline = (): boolean => 'serviceWorker' in navigator && isSecureContext;

/** Brings the service worker, and listens for newer versions; not while developing, where nothing is built. */
export const bringWorker = (): void => {
  if (!canWorkOffline() || !script().startsWith('/assets/')) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ newer?: string }>) => {
    if (!data.newer) return;
    isNewer = true;
    for (const tell of listeners) tell();
  });
  serviceWorker.addEventListener('controllerchange', () => say(true));
  serviceWorker.register('/worker.js', { updateViaCache: 'none' }).then(
    (found) => {
      registration = found;
      if (!found.installing && !found.waiting) say(false);
    },
    // Refused by the browser's settings: the pages go on without it.
    () => undefined,
  );
};

/** Looks whether the server has a newer version; after an interruption it may have been renewed. */
export const lookForNewer = (): void => void registration?.update().catch(() => undefined);

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a newer version is there than the one that this page runs on. */
export const useNewer = (): boolean => useSyncExternalStore(subscribe, () => isNewer);
