import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import type { Labels } from '@/lib/labels/index';
import type { PageStatus, ToBackground } from '@/lib/messages/protocol';
import type { ClaimRef } from '@/lib/model/pack';
import type { CheckedText, Reading } from '@/lib/model/reading';
import { CheckClaim } from './CheckClaim';
import { PageClaims } from './PageClaims';
import { Situation, type SituationName } from './Situation';
import { Switches } from './Switches';

/** The page as the popup shows it. */
export interface PopupPage {
  readonly status: PageStatus | 'loading' | 'unreadable' | 'narrowed';
  readonly reading: Reading | null;
  /** Indexes of mentions that cannot be shown on the page. */
  readonly gone: readonly number[];
}

export interface PopupProps {
  readonly labels: Labels;
  /** `null`: opened for checking a text alone. */
  readonly page: PopupPage | null;
  readonly host: string | null;
  readonly siteOn: boolean | null;
  readonly everywhereOn: boolean;
  readonly checkedText: string;
  readonly check: (text: string) => Promise<CheckedText | null>;
  /** What the button of each situation does. */
  readonly act: Readonly<Partial<Record<SituationName, () => void>>>;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
  readonly onShow: (index: number) => void;
  readonly onOpenLibrary: (request: ToBackground['openLibrary'][0]) => void;
}

/** The whole popup: header and switches, checking a claim, the page's claims, what marks mean. */
export const PopupView = (props: PopupProps): JSX.Element => {
  const { labels, page, check, checkedText, onOpenLibrary } = props;
  const openClaim = useCallback((ref: ClaimRef) => onOpenLibrary({ ref }), [onOpenLibrary]);
  return (
    <div class="popup" lang={labels.language}>
      <header class="popup-head">
        <h1>{labels.popup.name}</h1>
        <button type="button" class="link small" onClick={() => onOpenLibrary({})}>
          {labels.popup.library}
        </button>
        <Switches {...props} />
      </header>
      <main>
        <CheckClaim labels={labels} initial={checkedText} check={check} onOpenLibrary={openClaim} />
        {page !== null && <PagePart {...props} page={page} onOpenClaim={openClaim} />}
      </main>
      <footer class="popup-foot small quiet">
        <p>{labels.popup.footer}</p>
        <button type="button" class="link" onClick={() => onOpenLibrary({ section: 'marks' })}>
          {labels.popup.marks}
        </button>
      </footer>
    </div>
  );
};

interface PagePartProps extends PopupProps {
  readonly page: PopupPage;
  readonly onOpenClaim: (ref: ClaimRef) => void;
}

const PagePart = ({ page, labels, act, onShow, onOpenClaim }: PagePartProps): JSX.Element => {
  const { status, reading, gone } = page;
  if (status !== 'read') return <Situation name={status} labels={labels} onAct={act[status]} />;
  if (reading === null || reading.mentions.length === 0) {
    return <Situation name="nothing" labels={labels} />;
  }
  return (
    <PageClaims
      reading={reading}
      gone={gone}
      labels={labels}
      onShow={onShow}
      onOpenLibrary={onOpenClaim}
    />
  );
};
