import { isDay } from '@/lib/model/calendar';
import type { Mention } from '@/lib/model/mention';
import type { ClaimId, ClaimRef, IsoDate, PackKey } from '@/lib/model/pack';
import type { PageFacts } from '@/lib/model/page';
import { type ClaimView, claimKey, type JudgedMention, type Reading } from '@/lib/model/reading';
import type { ClaimState } from '@/lib/model/state';
import type { ClaimContext } from './context';
import { checkCredits, overallCheck } from './credit';
import { checkFigure } from './figure';
import { claimState } from './state';
import { claimView } from './view';

/**
 * Judges one mention on the page's date and today; `null` when the pack has no such claim. A page
 * that gives no date, or none of the calendar, has no `then` and no checks.
 */
export function judgeMention(
  context: ClaimContext,
  mention: Mention,
  published: IsoDate | null,
  today: IsoDate,
  stateOf: (claim: ClaimId, on: IsoDate) => ClaimState = (claim, on) =>
    claimState(context, claim, on),
): JudgedMention | null {
  const { claim } = mention.ref;
  if (!context.claims.has(claim)) return null;
  const checks = checkCredits(context, mention, published);
  return {
    ...mention,
    then: published === null || !isDay(published) ? null : stateOf(claim, published),
    now: stateOf(claim, today),
    checks,
    check: overallCheck(checks),
    figureCheck: checkFigure(context, mention, published),
  };
}

/**
 * Judges all mentions of one page. Mentions of packs or claims that `contexts` does not have are
 * left out. `changed` gives what a claim view says of the last update of its pack.
 */
export function makeReading(
  page: PageFacts,
  mentions: readonly Mention[],
  contexts: ReadonlyMap<PackKey, ClaimContext>,
  today: IsoDate,
  changed: (ref: ClaimRef) => ClaimView['changed'] = () => null,
): Reading {
  const states = new Map<string, ClaimState>();
  const judged: JudgedMention[] = [];
  for (const mention of mentions) {
    const context = contexts.get(mention.ref.pack);
    if (context === undefined) continue;
    // A page often states one claim many times: each state is computed once.
    const stateOf = (claim: ClaimId, on: IsoDate): ClaimState => {
      const key = `${on} ${claimKey(mention.ref)}`;
      const state = states.get(key) ?? claimState(context, claim, on);
      states.set(key, state);
      return state;
    };
    const result = judgeMention(context, mention, page.published, today, stateOf);
    if (result !== null) judged.push(result);
  }
  return {
    url: page.url,
    title: page.title,
    lang: page.lang,
    published: page.published,
    today,
    mentions: judged,
    claims: viewClaims(judged, contexts, today, changed),
    packs: [...contexts.keys()],
  };
}

function viewClaims(
  mentions: readonly JudgedMention[],
  contexts: ReadonlyMap<PackKey, ClaimContext>,
  today: IsoDate,
  changed: (ref: ClaimRef) => ClaimView['changed'],
): Reading['claims'] {
  const views: Record<string, ClaimView> = {};
  for (const [key, group] of Map.groupBy(mentions, ({ ref }) => claimKey(ref))) {
    const ref = group[0]?.ref;
    const context = ref === undefined ? undefined : contexts.get(ref.pack);
    if (ref === undefined || context === undefined) continue;
    const view = claimView(context, ref, today, changed(ref), group);
    if (view !== null) views[key] = view;
  }
  return views;
}
