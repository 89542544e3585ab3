import type { JSX } from 'preact';
import { type Labels, localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { LocalText } from '@/lib/model/language';

/** What the reader can set. The same shape as `Settings` of `lib/settings`. */
export interface Choices {
  readonly off: boolean;
  readonly offSites: readonly string[];
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
  </fieldset>
);

/** Language, loudness of the marks, and where the extension is switched off. */
export const SettingsPage = (props: Props): JSX.Element => {
  const { choices, incognito, hidden, labels, words, onChange } = props;
  const said = words.settings;
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
      <section class="lib-setting" aria-labelledby="lib-sites-title">
        <h2 id="lib-sites-title">{said.sites}</h2>
        <p class="quiet small">{said.sitesHint}</p>
        {choices.offSites.length === 0 ? (
          <p class="lib-none">{said.noSites}</p>
        ) : (
          <ul class="lib-sites">
            {choices.offSites.map((site) => (
              <li key={site}>
                <span>{site}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={said.switchOn(site)}
                  onClick={() =>
                    onChange({ offSites: choices.offSites.filter((other) => other !== site) })
                  }
                >
                  {said.switchOnShort}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
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
