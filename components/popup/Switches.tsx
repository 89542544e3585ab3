import type { JSX } from 'preact';
import type { Labels } from '@/lib/labels/index';

interface SwitchProps {
  readonly on: boolean;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

const Switch = ({ on, name, disabled = false, onChange }: SwitchProps): JSX.Element => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      checked={on}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span class="switch-track" aria-hidden="true" />
    <span>{name}</span>
  </label>
);

interface Props {
  readonly labels: Labels;
  /** The site's host; `null` for pages that have none. */
  readonly host: string | null;
  /** `null`: no page is read by itself, on whatever site. */
  readonly siteOn: boolean | null;
  readonly everywhereOn: boolean;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
}

/** The two switches: this site, and everything. */
export const Switches = (props: Props): JSX.Element => {
  const { labels, host, siteOn, everywhereOn, onSite, onEverywhere } = props;
  return (
    <div class="switches small">
      {host !== null && siteOn !== null && (
        <Switch
          name={labels.popup.onThisSite(host)}
          on={siteOn && everywhereOn}
          disabled={!everywhereOn}
          onChange={onSite}
        />
      )}
      <Switch name={labels.popup.everywhere} on={everywhereOn} onChange={onEverywhere} />
    </div>
  );
};
