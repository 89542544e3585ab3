import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { changeSettings, takeHandedOverText } from '@/lib/settings/index';
import { deliver, fromPage } from '@/test/messages/deliver';
import { packText } from '@/test/packs/fixtures';

type Listener = (...values: never[]) => unknown;

/** An event as the browser has it, with `fire` for the browser's part. */
const event = () => {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...values: unknown[]) => listeners.map((listener) => listener(...(values as never[]))),
    listeners,
  };
};

let clicked = event();
let commanded = event();
const sendMessage = vi.fn();
const openPopup = vi.fn();
const create = vi.fn();
const openTab = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  clicked = event();
  commanded = event();
  sendMessage.mockResolvedValue({ answer: null });
  openPopup.mockResolvedValue(undefined);
  Object.assign(fakeBrowser.contextMenus, { onClicked: clicked, removeAll: vi.fn(), create });
  Object.assign(fakeBrowser.commands, { onCommand: commanded });
  Object.assign(fakeBrowser.tabs, { sendMessage, create: openTab, query: async () => [{ id: 7 }] });
  Object.assign(fakeBrowser.action, { openPopup });
  fakeBrowser.i18n.getUILanguage = () => 'fr-FR';
  fakeBrowser.runtime.getManifest = () => ({ version: '1.0.0' }) as never;
  vi.stubGlobal('fetch', async () => new Response(packText('v1')));
  background.main();
});

it('listens at once for everything that may start it', () => {
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
  expect(fakeBrowser.storage.onChanged.hasListeners()).toBe(true);
  expect([clicked.listeners.length, commanded.listeners.length]).toEqual([1, 1]);
});

it('waits for the shipped pack before it answers its first message', async () => {
  const message = { name: 'mayRead', request: { url: 'https://news.example/a' } };
  expect(await deliver(message, fromPage())).toEqual({ answer: { status: 'yes' } });
});

it('goes to the next and previous mention by keyboard', async () => {
  commanded.fire('next-mention', { id: 3 });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledOnce());
  expect(sendMessage).toHaveBeenCalledWith(
    3,
    { name: 'stepMention', request: { direction: 'next' } },
    { frameId: 0 },
  );
  commanded.fire('previous-mention');
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2));
  expect(sendMessage.mock.lastCall?.slice(0, 2)).toEqual([
    7,
    { name: 'stepMention', request: { direction: 'previous' } },
  ]);
});

it('tells the pages when a switch changed', async () => {
  await changeSettings({ off: true });
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalled());
  expect(sendMessage.mock.calls[0]?.[1]).toEqual({ name: 'lookAgain', request: {} });
});

it('offers to check selected text, in the reader’s language', async () => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  expect(create).toHaveBeenCalledWith({
    id: 'check-claim',
    title: 'Vérifier cette affirmation',
    contexts: ['selection'],
  });
});

describe('checking selected text', () => {
  const click = () =>
    clicked.fire({ menuItemId: 'check-claim', selectionText: 'Le pont est fermé.' });

  it('opens the popup, at once, with the text handed over', async () => {
    click();
    expect(openPopup).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await takeHandedOverText()).toBe('Le pont est fermé.'));
    expect(openTab).not.toHaveBeenCalled();
  });

  it('opens the library where the popup cannot be opened', async () => {
    openPopup.mockRejectedValue(new Error('not here'));
    click();
    await vi.waitFor(() => expect(openTab).toHaveBeenCalledOnce());
    expect(openTab.mock.calls[0]?.[0].url).toMatch(/\/library\.html#check=Le%20pont/);
    expect(await takeHandedOverText()).toBeNull();
  });
});
