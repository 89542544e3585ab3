import type { Labels } from '@/lib/labels/index';
import { dayText, localText } from '@/lib/labels/index';
import type { LibraryLabels } from '@/lib/labels/library';
import type { Origin } from '@/lib/model/pack';
import { routeFragment } from './route';
import type { ShelfPack } from './shelf';

interface PackEntryProps {
  readonly shelf: ShelfPack;
  /** Other installed packs that give themselves the same id. */
  readonly namesakes: readonly ShelfPack[];
  readonly labels: Labels;
  readonly words: LibraryLabels;
  readonly onEnable: (enabled: boolean) => void;
  readonly onExport: () => void;
  readonly onRemove: () => void;
  readonly onRestore: () => void;
}

/** Where a pack came from, in words. */
export const originText = (words: LibraryLabels, origin: Origin): string => {
  const { origins } = words.packs;
  switch (origin.kind) {
    case 'extension':
      return origins.extension;
    case 'file':
      return origins.file;
    case 'address':
      return origins.address(origin.url);
  }
};

/** The same in the middle of a sentence. */
export const originInside = (words: LibraryLabels, origin: Origin): string => {
  const text = originText(words, origin);
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
};

/** A pack's title; where it came from too, unless it came with the extension. */
export const packName = (words: LibraryLabels, labels: Labels, shelf: ShelfPack): string => {
  const title = localText(shelf.pack.title, labels.language);
  return shelf.origin.kind === 'extension'
    ? title
    : `${title} (${originInside(words, shelf.origin)})`;
};

const languagesOf = (shelf: ShelfPack, labels: Labels): string => {
  const names = new Intl.DisplayNames([labels.language], { type: 'language', fallback: 'code' });
  const codes = new Set(
    shelf.pack.claims.slice(0, 500).flatMap((claim) => Object.keys(claim.statement)),
  );
  return labels.grammar.list(
    [...codes].sort().map((code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        return code;
      }
    }),
  );
};

/** One installed pack: what it says of itself, where it came from, and what can be done with it. */
export const PackEntry = (props: PackEntryProps) => {
  const { shelf, namesakes, labels, words } = props;
  const { pack, origin, enabled, previous } = shelf;
  const said = words.packs;
  const title = localText(pack.title, labels.language);
  const facts = [
    said.version(pack.version),
    ...(pack.updated ? [said.updated(dayText(labels, pack.updated))] : []),
    said.claims(pack.claims.length),
    said.parties(pack.parties.length),
    said.sources(pack.sources.length),
    said.languages(languagesOf(shelf, labels)),
    ...(pack.license ? [said.licence(pack.license)] : []),
  ];
  return (
    <article class="lib-pack" data-enabled={enabled} aria-label={title}>
      <header class="lib-pack-head">
        <h2 class="lib-pack-title">{title}</h2>
        <label class="lib-switch">
          <span class="lib-switch-word" aria-hidden="true">
            {enabled ? said.on : said.off}
          </span>
          <input
            type="checkbox"
            role="switch"
            checked={enabled}
            aria-label={said.enabled(title)}
            onChange={(event) => props.onEnable(event.currentTarget.checked)}
          />
        </label>
      </header>
      <ul class="lib-facts">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <dl class="lib-pairs">
        <div>
          <dt>{said.publisher}</dt>
          <dd>
            {labels.grammar.quote(pack.publisher.name)}{' '}
            <span class="quiet">{said.publisherHint}</span>
          </dd>
        </div>
        <div>
          <dt>{originText(words, origin)}</dt>
          <dd class="quiet">{said.originHints[origin.kind]}</dd>
        </div>
      </dl>
      {namesakes.length > 0 && (
        <p class="lib-note">
          {said.sameId(
            labels.grammar.list(namesakes.map((other) => originInside(words, other.origin))),
          )}
        </p>
      )}
      <div class="lib-actions">
        <a class="button" href={routeFragment({ view: 'claims', pack: shelf.key })}>
          {said.browse}
        </a>
        <button type="button" class="button" onClick={props.onExport}>
          {said.export}
        </button>
        {previous !== null && (
          <button type="button" class="button" onClick={props.onRestore}>
            {said.restore(previous)}
          </button>
        )}
        {origin.kind === 'extension' ? (
          <span class="quiet">{said.shippedStays}</span>
        ) : (
          <button type="button" class="button lib-remove" onClick={props.onRemove}>
            {said.remove}
          </button>
        )}
      </div>
    </article>
  );
};
