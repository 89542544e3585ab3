import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  handOverText,
  keptOut,
  readSettings,
  type Settings,
  siteOf,
  siteOn,
  takeHandedOverText,
  watchSettings,
  withSite,
} from '@/lib/settings/index';

beforeEach(() => fakeBrowser.reset());

const PRIVATE = { incognito: true };

it('are the defaults until something is changed', async () => {
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
});

it('keep what was changed and leave the rest', async () => {
  await changeSettings({ off: true });
  await changeSettings({ language: 'fr' });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, off: true, language: 'fr' });
});

it('fall back to the default for what is damaged', async () => {
  await fakeBrowser.storage.local.set({
    'settings.off': 'yes',
    'settings.reads': 'nothing',
    'settings.chosenSites': 'news.example',
    'settings.offSites': [1, 'news.example', null],
    'settings.language': 'kl',
    'settings.marks': {},
  });
  expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['news.example'] });
});

it('fall back to the defaults when storage fails', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  vi.restoreAllMocks();
});

describe('in a private window', () => {
  it('changes hold there, over what is kept, and nothing is kept', async () => {
    await changeSettings({ language: 'fr' });
    await changeSettings({ offSites: ['secret.example'] }, PRIVATE);
    expect(await readSettings(PRIVATE)).toMatchObject({
      language: 'fr',
      offSites: ['secret.example'],
    });
    expect(await readSettings()).toMatchObject({ offSites: [] });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('secret');
  });
});

describe('watching', () => {
  it('tells all settings after a change, until aborted', async () => {
    const stop = new AbortController();
    const changed = vi.fn();
    watchSettings(changed, stop.signal);
    await fakeBrowser.storage.local.set({ other: 1 });
    await changeSettings({ marks: 'quiet' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(changed).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, marks: 'quiet' });
    stop.abort();
    await changeSettings({ marks: 'full' });
    await readSettings();
    expect(changed).toHaveBeenCalledOnce();
  });
});

describe('the switch for a site', () => {
  const off = (offSites: readonly string[], url: string) =>
    keptOut({ ...DEFAULT_SETTINGS, offSites }, url, false);

  it.each([
    ['https://www.news.example/a/b?c', 'news.example'],
    ['http://news.example:8080/', 'news.example'],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['nonsense', null],
  ])('%s is the site %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it('holds for the host and its subdomains, and for nothing that looks like them', () => {
    expect(off(['news.example'], 'https://www.news.example/a')).toBe('off-here');
    expect(off(['news.example'], 'https://sport.news.example/a')).toBe('off-here');
    expect(off(['news.example'], 'https://fakenews.example/a')).toBeNull();
    expect(off(['news.example'], 'https://news.example.org/a')).toBeNull();
  });

  it('gives way to the switch for everything', () => {
    const settings = { ...DEFAULT_SETTINGS, off: true, offSites: ['news.example'] };
    expect(keptOut(settings, 'https://news.example', true)).toBe('off-everywhere');
  });

  it('can be turned and turned back, also from a subdomain', () => {
    const url = 'https://sport.news.example/a';
    let settings: Settings = { ...DEFAULT_SETTINGS, offSites: ['news.example'] };
    const turn = (on: boolean) => {
      settings = { ...settings, ...withSite(settings, url, on) };
      return siteOn(settings, url);
    };
    expect(turn(true)).toBe(true);
    expect(turn(false)).toBe(false);
    expect(turn(false)).toBe(false);
    expect(settings.offSites).toEqual(['sport.news.example']);
    expect(withSite(DEFAULT_SETTINGS, 'about:blank', true)).toEqual({});
  });
});

describe('where only chosen sites are read', () => {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    reads: 'chosen',
    chosenSites: ['news.example'],
    offSites: ['news.example'],
  };

  it('others wait until the reader asks', () => {
    expect(keptOut(settings, 'https://www.news.example/a', false)).toBeNull();
    expect(keptOut(settings, 'https://other.example/a', false)).toBe('not-asked');
    expect(keptOut(settings, 'https://other.example/a', true)).toBeNull();
  });

  it('the switch for a site chooses it', () => {
    const url = 'https://other.example/a';
    expect(siteOn(settings, url)).toBe(false);
    const chosen = { ...settings, ...withSite(settings, url, true) };
    expect(siteOn(chosen, url)).toBe(true);
    expect(chosen.offSites).toEqual(settings.offSites);
    expect(withSite(chosen, url, false)).toEqual({ chosenSites: ['news.example'] });
  });
});

it('read no page that was not asked for, where the reader wants it so', () => {
  const settings: Settings = { ...DEFAULT_SETTINGS, reads: 'asked', chosenSites: ['news.example'] };
  expect(keptOut(settings, 'https://news.example', false)).toBe('not-asked');
  expect(keptOut(settings, 'https://news.example', true)).toBeNull();
  expect(siteOn(settings, 'https://news.example')).toBeNull();
});

it('hand a text over once, in memory', async () => {
  await handOverText('The bridge is closed.');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await takeHandedOverText()).toBe('The bridge is closed.');
  expect(await takeHandedOverText()).toBeNull();
});
