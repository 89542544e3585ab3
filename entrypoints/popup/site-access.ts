import { browser } from '@/lib/browser/index';

/** The sites that the manifest asks for; a reader may have told the browser to withhold them. */
const asked = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Whether the browser keeps the extension out of sites that it asks for. */
export const isNarrowed = async (): Promise<boolean> =>
  !(await browser.permissions.contains({ origins: asked() }));

/** Has the browser ask the reader for all of them; call it on a click. */
export const askForAllSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: asked() });
