import type { JSX } from 'preact';
import { deedOf } from '@/components/deed';
import { SourceLink } from '@/components/SourceLink';
import { attestedOn, figureText, type Labels, localText, partyName } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { ClaimView } from '@/lib/model/reading';

interface Props {
  readonly view: ClaimView;
  readonly labels: Labels;
  readonly words: LibraryLabels;
}

/** The history once more, as a plain table: to read across, to copy, to hear. */
export const AttestationTable = ({ view, labels, words }: Props): JSX.Element => {
  const { columns, tableHint } = words.claim;
  const deeds = view.nature === 'view' ? labels.viewDeeds : labels.deeds;
  return (
    <div class="lib-table-frame" role="region" aria-label={words.claim.table} tabIndex={0}>
      <table class="lib-table">
        <caption class="quiet small">{tableHint}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.date}</th>
            <th scope="col">{columns.party}</th>
            <th scope="col">{columns.stance}</th>
            <th scope="col">{columns.said}</th>
            <th scope="col">{columns.sources}</th>
          </tr>
        </thead>
        <tbody>
          {view.attestations.toReversed().map((attestation) => (
            <tr key={attestation.id}>
              <td>{attestedOn(labels, attestation)}</td>
              <th scope="row">
                {partyName(view.parties, attestation.party, labels.language)}
                {attestation.person !== undefined && (
                  <span class="quiet">, {attestation.person}</span>
                )}
              </th>
              <td>
                {deeds[deedOf(view, attestation)]}
                {attestation.relation !== undefined && (
                  <span class="quiet"> ({labels.relations[attestation.relation]})</span>
                )}
              </td>
              <td>
                {attestation.figure && <strong>{figureText(labels, attestation.figure)} </strong>}
                {attestation.note && localText(attestation.note, labels.language)}
              </td>
              <td>
                {attestation.sources.map((id) => {
                  const source = view.sources[id];
                  return source && <SourceLink key={id} source={source} labels={labels} />;
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
