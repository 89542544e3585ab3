import { nextTurn, untilVisible } from './shared';
import type { Survey, Surveyor } from './survey';
import { atOnce } from './turns';

/** An `<article>` with so much is the page's own, whatever comes behind. Weighted as prose is. */
const ENOUGH = 30_000;

/** A page as far as it has been walked, if its article has so much prose by now. */
const walkedWith = (surveyor: Surveyor, least: number): Survey | null => {
  const long = surveyor.scopes.filter((one) => one.kind === 'article' && one.prose >= least);
  const survey = long.length > 0 ? atOnce(surveyor.soFar()) : null;
  return survey && long.some(survey.roots.inside) ? survey : null;
};

/**
 * What has been walked of a long page, as soon as there is enough of its article to be read before
 * the rest of it is known, and again each time there is so much more, `step`, of it. Ends when the
 * whole is known.
 */
export async function* openingsOf(
  surveyor: Surveyor,
  whole: Promise<Survey>,
  step: number,
  signal: AbortSignal,
): AsyncGenerator<Survey, void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  whole.then(end, end);
  for (let least = ENOUGH; ; ) {
    await untilVisible(signal);
    if (ended) return;
    const survey = walkedWith(surveyor, least);
    if (survey !== null) {
      yield survey;
      least += step;
    }
    await nextTurn(true);
  }
}
