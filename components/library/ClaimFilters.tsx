import type { JSX, Ref } from 'preact';
import { type Labels, partyName } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { IsoDate } from '@/lib/model/pack';
import type { StateName } from '@/lib/model/state';
import { type ClaimQuery, emptyQuery } from './claim-search';
import { packName } from './PackEntry';
import { partiesById, type ShelfPack } from './shelf';

const STATES: readonly StateName[] = [
  'confirmed',
  'contested',
  'denied',
  'reported',
  'unconfirmed',
  'view',
  'unknown',
];

interface Props {
  readonly query: ClaimQuery;
  readonly packs: readonly ShelfPack[];
  readonly today: IsoDate;
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly searchField: Ref<HTMLInputElement>;
  readonly onQuery: (query: ClaimQuery) => void;
}

interface Choice {
  readonly value: string;
  readonly name: string;
}

interface ChoiceFieldProps {
  readonly name: string;
  readonly any: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

const ChoiceField = ({ name, any, value, choices, onChoose }: ChoiceFieldProps): JSX.Element => (
  <label class="lib-field" data-set={value !== ''}>
    <span>{name}</span>
    <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  </label>
);

/** Every party that attests or is a subject in the packs looked at, by name. */
const partyChoices = (
  packs: readonly ShelfPack[],
  pack: string,
  language: string,
): readonly Choice[] => {
  const names = new Map<string, string>();
  for (const shelf of packs) {
    if (pack !== '' && shelf.key !== pack) continue;
    const parties = partiesById(shelf.pack);
    for (const { id } of shelf.pack.parties) {
      if (!names.has(id)) names.set(id, partyName(parties, id, language));
    }
  }
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
};

/** The search field, the filters, and the day on which the claims are looked at. */
export const ClaimFilters = (props: Props): JSX.Element => {
  const { query, packs, today, labels, words, onQuery } = props;
  const said = words.claims;
  const { language } = labels;
  const untouched = emptyQuery(today);
  const touched = Object.keys(untouched).some((name) => {
    const key = name as keyof ClaimQuery;
    return query[key] !== untouched[key];
  });
  return (
    <search class="lib-search">
      <label class="lib-search-field">
        <span class="unseen">{said.search}</span>
        <input
          ref={props.searchField}
          type="search"
          value={query.words}
          placeholder={said.placeholder}
          aria-keyshortcuts="/"
          onInput={(event) => onQuery({ ...query, words: event.currentTarget.value })}
        />
      </label>
      <fieldset class="lib-filters">
        <legend class="unseen">{said.filters}</legend>
        <ChoiceField
          name={said.state}
          any={said.anyState}
          value={query.state}
          choices={STATES.map((state) => ({ value: state, name: labels.states[state] }))}
          onChoose={(state) => onQuery({ ...query, state: state as ClaimQuery['state'] })}
        />
        <ChoiceField
          name={said.party}
          any={said.anyParty}
          value={query.party}
          choices={partyChoices(packs, query.pack, language)}
          onChoose={(party) => onQuery({ ...query, party })}
        />
        <ChoiceField
          name={said.nature}
          any={said.anyNature}
          value={query.nature}
          choices={[
            { value: 'fact', name: said.natures.fact },
            { value: 'view', name: said.natures.view },
          ]}
          onChoose={(nature) => onQuery({ ...query, nature: nature as ClaimQuery['nature'] })}
        />
        {packs.length > 1 && (
          <ChoiceField
            name={said.pack}
            any={said.anyPack}
            value={query.pack}
            choices={packs.map((shelf) => ({
              value: shelf.key,
              name: packName(words, labels, shelf),
            }))}
            onChoose={(pack) => onQuery({ ...query, pack, party: '' })}
          />
        )}
        <label class="lib-field" data-set={query.on !== today}>
          <span>{said.on}</span>
          <input
            type="date"
            value={query.on}
            max={today}
            onInput={(event) => onQuery({ ...query, on: event.currentTarget.value || today })}
          />
        </label>
        {touched && (
          <button type="button" class="link lib-reset" onClick={() => onQuery(untouched)}>
            {said.reset}
          </button>
        )}
      </fieldset>
    </search>
  );
};
