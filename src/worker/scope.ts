/**
 * The part of a service worker’s world that this one uses. TypeScript has it in a library that
 * cannot stand beside the one for pages.
 */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister: () => Promise<boolean> };
  readonly clients: {
    claim: () => Promise<void>;
    matchAll: (options?: {
      includeUncontrolled?: boolean;
      type?: 'window';
    }) => Promise<readonly WindowClient[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: (<Type extends keyof WorkerEvents>(
    type: Type,
    listener: (event: WorkerEvents[Type]) => void,
  ) => void) &
    ((type: 'message', listener: (event: WorkerMessage) => void) => void);
}

export interface WindowClient {
  readonly id: string;
  readonly url: string;
  postMessage: (message: unknown) => void;
}

export interface LifecycleEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends LifecycleEvent {
  readonly request: Request;
  /** The page that asks; empty while a page is being opened. */
  readonly clientId: string;
  /** The page that is being opened. */
  readonly resultingClientId: string;
  respondWith: (response: Promise<Response>) => void;
}

export interface WorkerMessage extends Omit<MessageEvent<unknown>, 'source'> {
  /** The page that sends it. */
  readonly source: WindowClient | null;
  waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerEvents {
  install: LifecycleEvent;
  activate: LifecycleEvent;
  fetch: FetchEvent;
}

export const worker = globalThis as unknown as WorkerScope;

/** Where the site stands, with its host: 'https://example.org/xincizhi/'. */
export const scope = worker.registration.scope;

/** The ids of all open pages of the site. */
export async function openIds(): Promise<Set<string>> {
  return new Set((await openPages()).map(({ id }) => id));
}

/** Every open page of the site. */
export function openPages(): Promise<readonly WindowClient[]> {
  return worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
}
