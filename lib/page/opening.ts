import { nextTurn, untilVisible } from './shared';
import type { Survey, Surveyor } from './survey';
import { atOnce } from './turns';

/** An `<article>` with so much is the page's own, whatever comes behind. Weighted as prose is. */
const ENOUGH = 30_000;

/**
 * What was walked first of a long page, as soon as there is enough of its article to be read before
 * the rest of it is known; `null` when the whole is known before that.
 */
export const openingOf = async (
  surveyor: Surveyor,
  whole: Promise<Survey>,
  signal: AbortSignal,
): Promise<Survey | null> => {
  let ended = false;
  const end = () => {
    ended = true;
  };
  whole.then(end, end);
  for (;;) {
    await untilVisible(signal);
    if (ended) return null;
    const long = surveyor.scopes.filter((one) => one.kind === 'article' && one.prose >= ENOUGH);
    const survey = long.length > 0 ? atOnce(surveyor.soFar()) : null;
    if (survey && long.some(survey.roots.inside)) return survey;
    await nextTurn(true);
  }
};
