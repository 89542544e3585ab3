import { defineConfig, type OxlintOverride } from 'oxlint';

/**
 * Who may import whom. `rooms` are the folders or files under `@/` that a file may name besides its
 * own folder (which it names by `./`), `packages` the npm packages. Anything else is an error.
 *
 * The pure rooms are also type-checked without DOM and browser types, by `tsconfig.pure.json`:
 * this table catches imports, that one globals, and neither is enough alone.
 */
interface Room {
  readonly files: readonly string[];
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const PREACT = ['preact', 'preact/hooks'];

const ROOMS: readonly Room[] = [
  { files: ['lib/model/**'], rooms: [], packages: [] },
  { files: ['lib/text/**'], rooms: ['lib/model'], packages: [] },
  { files: ['lib/match/**'], rooms: ['lib/model', 'lib/text'], packages: [] },
  { files: ['lib/claims/**'], rooms: ['lib/model', 'lib/text', 'lib/match'], packages: [] },
  { files: ['lib/packs/**'], rooms: ['lib/model', 'lib/text'], packages: ['valibot'] },
  { files: ['lib/labels/**'], rooms: ['lib/model', 'lib/messages/protocol'], packages: [] },
  { files: ['lib/browser/**'], rooms: [], packages: ['wxt/browser', 'webextension-polyfill'] },
  { files: ['lib/messages/protocol.ts'], rooms: ['lib/model'], packages: [] },
  {
    files: ['lib/messages/{send,serve,serve-page,listen}.ts'],
    rooms: ['lib/model', 'lib/browser'],
    packages: [],
  },
  { files: ['lib/page/**'], rooms: ['lib/model', 'lib/text'], packages: [] },
  { files: ['lib/store/**'], rooms: ['lib/model', 'lib/match', 'lib/packs'], packages: ['idb'] },
  { files: ['lib/settings/**'], rooms: ['lib/model', 'lib/browser'], packages: [] },
  {
    files: ['components/**'],
    rooms: ['lib/model', 'lib/messages/protocol', 'lib/labels', 'components'],
    packages: [...PREACT, 'd3-scale'],
  },
  {
    files: ['entrypoints/background/**', 'entrypoints/library/**'],
    rooms: ['lib', 'components'],
    packages: [...PREACT, 'wxt/utils/**'],
  },
  {
    // These ask the background: they hold no pack, no index and no database.
    files: [
      'entrypoints/popup/**',
      'entrypoints/article/**',
      'entrypoints/reader/**',
      'entrypoints/card*',
      'entrypoints/card*/**',
    ],
    rooms: [
      'lib/model',
      'lib/labels',
      'lib/browser',
      'lib/messages',
      'lib/settings',
      'lib/page',
      'components',
    ],
    packages: [...PREACT, 'wxt/utils/**'],
  },
];

/** Every import but those the room may name, as gitignore patterns. */
function forbidden({ rooms, packages }: Room): string[] {
  const allowed = ['./**', ...rooms.flatMap((room) => [`@/${room}`, `@/${room}/**`]), ...packages];
  return ['**', ...allowed.map((pattern) => `!${pattern}`)];
}

const NO_CLIMBING = { group: ['../**'], message: "Cross a folder with '@/'." };

const walls = (room: Room): OxlintOverride => {
  const allowed = [...room.rooms, ...room.packages].join(', ') || 'nothing';
  const message = `${room.files[0]} may import ${allowed}.`;
  return {
    files: [...room.files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [NO_CLIMBING, { group: forbidden(room), message }] },
      ],
    },
  };
};

/** Globals that reach the network: promise 1 of the design. */
const NETWORK = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
];

/** Ways of turning text into markup: promise 5 of the design. */
const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'sendBeacon'];

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'promise', 'vitest', 'react', 'jsx-a11y'],
  options: { typeAware: true },
  categories: { correctness: 'error' },
  ignorePatterns: ['.output/**', '.wxt/**', 'node_modules/**', 'test/fixtures/**'],
  rules: {
    'import/no-cycle': 'error',
    // A plot and a dialog listen on their outermost element; a table that scrolls takes focus.
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/no-noninteractive-tabindex': 'off',
    // SVG has no tags for these roles, and a native checkbox says its own state as a switch.
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/role-has-required-aria-props': 'off',
    // Comments are what long files may have more of.
    'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
    // Text on pages holds control characters.
    'no-control-regex': 'off',
    'no-restricted-imports': ['error', { patterns: [NO_CLIMBING] }],
    // Rules of React's compiler, which Preact has not.
    'react/immutability': 'off',
    'react/no-danger': 'error',
    'react/refs': 'off',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    // A union such as `PartyId | 'figure'` says what to expect, though both are strings.
    'typescript/no-duplicate-type-constituents': 'off',
    'typescript/no-redundant-type-constituents': 'off',
    'typescript/no-misused-spread': 'off',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    // Sorting without a comparison means by text, and these functions need no `this`.
    'typescript/require-array-sort-compare': 'off',
    'typescript/restrict-template-expressions': ['error', { allowArray: true, allowNumber: true }],
    'typescript/unbound-method': 'off',
    'typescript/switch-exhaustiveness-check': 'error',
    // "Then and now" is the design's own word.
    'unicorn/no-thenable': 'off',
    // A query that throws asserts too.
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/require-to-throw-message': 'off',
  },
  overrides: [
    {
      files: ['lib/**', 'components/**', 'entrypoints/**'],
      rules: {
        'no-restricted-globals': [
          'error',
          ...NETWORK.map((name) => ({ name, message: 'Nothing leaves the machine.' })),
        ],
        'no-restricted-properties': [
          'error',
          ...MARKUP.map((property) => ({ property, message: 'Text is shown as text.' })),
        ],
      },
    },
    // A language's words are one table.
    { files: ['lib/match/lexicon/**'], rules: { 'max-lines': ['error', 500] } },
    ...ROOMS.map(walls),
  ],
});
