import type { Mention } from '@/lib/model/mention';
import type { ClaimRef, IsoDate, PackKey } from '@/lib/model/pack';
import type { PageFacts } from '@/lib/model/page';
import type { ClaimView, JudgedMention, Reading } from '@/lib/model/reading';
import type { ClaimContext } from './context';

/** Judges one mention on the page's date and today; `null` when the pack has no such claim. */
export function judgeMention(
  _context: ClaimContext,
  _mention: Mention,
  _published: IsoDate | null,
  _today: IsoDate,
): JudgedMention | null {
  return null;
}

/**
 * Judges all mentions of one page. Mentions of packs or claims that `contexts` does not have are
 * left out. `changed` gives what a claim view says of the last update of its pack.
 */
export function makeReading(
  page: PageFacts,
  _mentions: readonly Mention[],
  contexts: ReadonlyMap<PackKey, ClaimContext>,
  today: IsoDate,
  _changed: (ref: ClaimRef) => ClaimView['changed'] = () => null,
): Reading {
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    published: page.published,
    today,
    mentions: [],
    claims: {},
    packs: [...contexts.keys()],
  };
}
