/** A request that Chromium started on the network, from any of its parts. */
export interface Request {
  readonly url: string;
  /**
   * Origin of who asked: a page's, for its scripts and content scripts; `chrome-extension://ID`
   * for the extension's pages and worker; `null` for navigations and for Chromium itself.
   */
  readonly initiator: string | null;
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** The requests in a NetLog that Chromium wrote to its end. Packaged files never appear in it. */
export function readRequests(log: string): Request[] {
  const { constants, events } = JSON.parse(log) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events.flatMap(({ type, params }) => {
    if (type !== started || params?.url === undefined) return [];
    const { url, initiator } = params;
    const origin = initiator === undefined || initiator === 'not an origin' ? null : initiator;
    return [{ url, initiator: origin }];
  });
}
