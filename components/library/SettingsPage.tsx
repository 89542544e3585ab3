import type { JSX } from 'preact';
import { type Labels, localText } from '@/lib/labels/index';
import type { LibraryLabels, SitesLabels } from '@/lib/labels/library';
import type { LocalText } from '@/lib/model/language';

/** What the reader can set. The same shape as `Settings` of `lib/settings`. */
export interface Choices {
  readonly off: boolean;
  readonly reads: 'articles' | 'chosen' | 'asked';
  readonly offSites: readonly string[];
  readonly chosenSites: readonly string[];
  readonly language: 'auto' | 'fr' | 'en';
  readonly marks: 'full' | 'quiet';
}

/** A mark that the reader took away on one page. */
export interface HiddenMark {
  readonly id: string;
  readonly url: string;
  /** The claim's statement; `null` when its pack is gone. */
  readonly statement: LocalText | null;
}

interface Props {
  readonly choices: Choices;
  /** Whether the window is private, so that nothing set here is kept. */
  readonly incognito: boolean;
  readonly hidden: readonly HiddenMark[];
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onShowAgain: (mark: HiddenMark) => void;
  readonly onChange: (change: Partial<Choices>) => void;
}

interface RadioGroupProps<T extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
  readonly hint?: string;
}

const RadioGroup = <T extends string>(props: RadioGroupProps<T>): JSX.Element => (
  <fieldset class="lib-setting">
    <legend>{props.legend}</legend>
    <div class="lib-radios">
      {props.options.map((option) => (
        <label key={option.value} class="lib-radio">
          <input
            type="radio"
            name={props.name}
            value={option.value}
            checked={props.value === option.value}
            onChange={() => props.onChoose(option.value)}
          />
          <span {...(option.lang ? { lang: option.lang } : {})}>{option.name}</span>
        </label>
      ))}
    </div>
    {props.hint !== undefined && <p class="quiet small">{props.hint}</p>}
  </fieldset>
);

interface SiteListProps {
  readonly sites: readonly string[];
  readonly none: string;
  readonly said: SitesLabels;
  readonly onRemove: (site: string) => void;
}

const SiteList = ({ sites, none, said, onRemove }: SiteListProps): JSX.Element => (
  <section class="lib-setting" aria-labelledby="lib-sites-title">
    <h2 id="lib-sites-title">{said.title}</h2>
    <p class="quiet small">{said.hint}</p>
    {sites.length === 0 ? (
      <p class="lib-none">{none}</p>
    ) : (
      <ul class="lib-sites">
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="button"
              aria-label={said.remove(site)}
              onClick={() => onRemove(site)}
            >
              {said.removeShort}
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** The list of sites that counts, by which pages are read. */
const LISTED = { articles: 'offSites', chosen: 'chosenSites', asked: null } as const;

/** Language, loudness of the marks, and which pages of which sites are read. */
export const SettingsPage = (props: Props): JSX.Element => {
  const { choices, incognito, hidden, labels, words, onChange } = props;
  const said = words.settings;
  const listed = LISTED[choices.reads];
  return (
    <div class="lib-column">
      <h1>{said.title}</h1>
      {incognito && <p class="lib-note">{said.private}</p>}
      <RadioGroup
        name="language"
        legend={said.language}
        value={choices.language}
        options={[
          { value: 'auto', name: said.languages.auto },
          { value: 'en', name: said.languages.en, lang: 'en' },
          { value: 'fr', name: said.languages.fr, lang: 'fr' },
        ]}
        onChoose={(language) => onChange({ language })}
      />
      <RadioGroup
        name="marks"
        legend={said.marks}
        value={choices.marks}
        options={[
          { value: 'full', name: said.marksChoices.full },
          { value: 'quiet', name: said.marksChoices.quiet },
        ]}
        onChoose={(marks) => onChange({ marks })}
      />
      <fieldset class="lib-setting">
        <legend>{said.everywhere}</legend>
        <label class="lib-radio">
          <input
            type="checkbox"
            role="switch"
            checked={!choices.off}
            onChange={(event) => onChange({ off: !event.currentTarget.checked })}
          />
          <span>{said.everywhereOn}</span>
        </label>
        <p class="quiet small">{said.everywhereHint}</p>
      </fieldset>
      <RadioGroup
        name="reads"
        legend={said.reads}
        hint={said.readsHint}
        value={choices.reads}
        options={[
          { value: 'articles', name: said.readsChoices.articles },
          { value: 'chosen', name: said.readsChoices.chosen },
          { value: 'asked', name: said.readsChoices.asked },
        ]}
        onChoose={(reads) => onChange({ reads })}
      />
      {listed !== null && (
        <SiteList
          sites={choices[listed]}
          none={said.noSites}
          said={said[listed]}
          onRemove={(site) =>
            onChange({ [listed]: choices[listed].filter((other) => other !== site) })
          }
        />
      )}
      {hidden.length > 0 && (
        <section class="lib-setting" aria-labelledby="lib-hidden-title">
          <h2 id="lib-hidden-title">{said.hidden}</h2>
          <p class="quiet small">{said.hiddenHint}</p>
          <ul class="lib-sites">
            {hidden.map((mark) => {
              const statement =
                mark.statement === null
                  ? said.unknownClaim
                  : localText(mark.statement, labels.language);
              return (
                <li key={mark.id}>
                  <span class="lib-hidden-mark">
                    {statement}
                    <span class="quiet small">{mark.url}</span>
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={said.showAgain(statement)}
                    onClick={() => props.onShowAgain(mark)}
                  >
                    {said.showAgainShort}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
};
