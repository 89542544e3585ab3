import { sendToBackground } from '@/lib/messages/send';
import type * as page from '@/lib/page/shared';
import {
  inSlices,
  isMostlyLinks,
  linkedArticles,
  nextText,
  nextTurn,
  quietTimer,
  readMetas,
  Surveyor,
  TreeWalk,
  treatmentOf,
  untilVisible,
} from '@/lib/page/shared';

/** One by one: an import of all carries code of its own. */
const SHARED: typeof page & { readonly sendToBackground: typeof sendToBackground } = {
  inSlices,
  isMostlyLinks,
  linkedArticles,
  nextText,
  nextTurn,
  quietTimer,
  readMetas,
  sendToBackground,
  Surveyor,
  TreeWalk,
  treatmentOf,
  untilVisible,
};

/** Leaves what the reader's script takes from this one, under the name that its build gives it. */
export const shareCode = (): void => {
  (globalThis as { attestedShared?: typeof SHARED }).attestedShared = SHARED;
};
