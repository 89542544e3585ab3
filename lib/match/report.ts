/** "The Kremlin would not comment on the reports": a stance on what was stated before. */
import type { Mention, TextStance } from '@/lib/model/mention';
import type { Attribution } from './attribution';
import type { Index } from './index-types';
import type { SentenceView } from './view';

/** Mentions back in which a reader still knows what "the reports" are. */
const MENTIONS_BACK = 4;
const REPORT_REACH = 6;

const STANCES: Partial<Record<Attribution['speech'], TextStance>> = {
  noComment: 'no-comment',
  deny: 'denied',
  cannotConfirm: 'cannot-confirm',
  confirm: 'confirmed',
};

interface Where {
  readonly block: number;
  readonly credits: (one: Attribution, pack: number) => readonly string[];
}

/** The mention of a sentence that takes a stance on "the reports", or `null`. */
export const reportMention = (
  index: Index,
  sentence: SentenceView,
  attributions: readonly Attribution[],
  before: readonly Mention[],
  { block, credits }: Where,
): Mention | null => {
  for (const one of attributions) {
    const stance = STANCES[one.speech];
    if (stance === undefined || one.speaker.kind !== 'parties') continue;
    const report = sentence.cues.find(
      (hit) =>
        hit.cue === 'report' &&
        (one.scope === undefined
          ? hit.from - one.to <= REPORT_REACH && one.from - hit.to <= REPORT_REACH
          : hit.from >= one.scope.from && hit.to <= one.from),
    );
    if (report === undefined) continue;
    const claim = mostGeneral(index, before.slice(-MENTIONS_BACK));
    if (claim === null) return null;
    const from = Math.min(one.from, ...one.speaker.hits.map((hit) => hit.from));
    const { tokens } = sentence;
    const pack = index.claims[claim]?.pack ?? -1;
    const place = (start: number, end: number) => ({
      block,
      start: tokens.start[start] ?? 0,
      end: tokens.end[end - 1] ?? 0,
    });
    return {
      ref: { pack: index.packs[pack] ?? '', claim: index.claims[claim]?.id ?? '' },
      ...place(from, Math.max(report.to, one.to)),
      stance,
      credits: credits(one, pack),
      figure: null,
      evidence: [
        { kind: 'stance', id: one.speech, ...place(one.from, one.to) },
        { kind: 'concept', id: 'report', ...place(report.from, report.to) },
      ],
    };
  }
  return null;
};

/** What the last mentions share at bottom: the claim they imply, or the one they repeat. */
const mostGeneral = (index: Index, mentions: readonly Mention[]): number | null => {
  const counts = new Map<number, number>();
  for (const mention of mentions) {
    const number = index.claims.findIndex(
      (claim) => claim.id === mention.ref.claim && index.packs[claim.pack] === mention.ref.pack,
    );
    const claim = index.claims[number];
    if (claim?.fact !== true) continue;
    const roots = claim.implied.filter((id) => index.claims[id]?.implied.length === 0);
    for (const root of roots.length === 0 ? [number] : roots) {
      counts.set(root, (counts.get(root) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
