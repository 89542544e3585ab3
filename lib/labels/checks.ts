import type { Mention } from '@/lib/model/mention';
import type { ClaimView, CreditCheck, FigureCheck } from '@/lib/model/reading';
import { attestedOn, dayText } from './dates';
import { localText, partyName } from './names';
import { figureText } from './numbers';
import { type Named, withoutStop } from './state';
import type { Labels } from './types';

const subjectOf = (labels: Labels, named: Named, party: string): string =>
  labels.grammar.subject(partyName(named.parties, party, labels.language));

/** How the page puts a claim and whom it credits: "The page puts it as confirmed by NATO." */
export const pagePuts = (
  labels: Labels,
  { stance, credits }: Pick<Mention, 'stance' | 'credits'>,
  named: Named,
): string => {
  if (credits.length === 0) return labels.page.puts[stance](null, null);
  const subjects = labels.grammar.list(credits.map((party) => subjectOf(labels, named, party)));
  return labels.page.puts[stance](labels.grammar.by(subjects), subjects);
};

/** What the record of a credited party has on the claim, by the day after the page's date. */
export const creditText = (
  labels: Labels,
  check: CreditCheck,
  view: Pick<ClaimView, 'ref' | 'parties' | 'others'>,
): string => {
  const { credit, did, didQuote } = labels.page;
  const { found } = check;
  if (found === null || check.result === 'no-record') {
    const name = partyName(view.parties, check.party, labels.language);
    return credit.noRecord(labels.grammar.of(name));
  }
  const name = partyName(view.parties, found.attestation.party, labels.language);
  const subject = labels.grammar.subject(name);
  const plural = labels.grammar.plural(name);
  const { stance } = found.attestation;
  const day = attestedOn(labels, found.attestation);
  if (check.result === 'differs' && found.claim !== view.ref.claim) {
    const other = view.others[found.claim];
    const statement =
      other === undefined
        ? ''
        : labels.grammar.quote(withoutStop(localText(other, labels.language)));
    return credit.differsOther(subject, didQuote[stance](plural), statement, day);
  }
  return credit[check.result](subject, did[stance](plural), day);
};

/** How the page's number compares with those given by then. */
export const figureCheckText = (labels: Labels, check: FigureCheck, named: Named): string => {
  const { nearest } = check;
  return labels.page.figure[check.result](
    nearest === null
      ? null
      : {
          by: labels.grammar.by(subjectOf(labels, named, nearest.attestation.party)),
          figure: figureText(labels, nearest.figure),
          day: attestedOn(labels, nearest.attestation),
        },
  );
};

/** What the last update of its pack changed of a claim; `null` when nothing. */
export const changedText = (
  labels: Labels,
  { changed, now }: Pick<ClaimView, 'changed' | 'now'>,
): string | null => {
  if (changed === null) return null;
  const day = dayText(labels, changed.on);
  return changed.before.name === now.name
    ? labels.card.changed.parties(day)
    : labels.card.changed.state(day, labels.states[changed.before.name].toLocaleLowerCase());
};
