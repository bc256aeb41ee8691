import { afterEach, describe, expect, it } from 'vitest';
import { listKey } from './listKeys';

function press(key: string, on: string, more: KeyboardEventInit = {}): ReturnType<typeof listKey> {
  document.body.innerHTML = '<div id="list"><a id="row" href="#">a</a></div><input id="field"><button id="button">b</button>';
  let meant: ReturnType<typeof listKey>;
  const hear = (e: KeyboardEvent) => (meant = listKey(e, document.querySelector<HTMLElement>('#list')));
  window.addEventListener('keydown', hear, { once: true });
  (document.querySelector(on) ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  window.removeEventListener('keydown', hear);
  return meant;
}

describe('keys of the list', () => {
  afterEach(() => (document.body.innerHTML = ''));

  it('moves, searches, goes back and helps', () => {
    expect(['j', 'ArrowDown', 'k', 'ArrowUp', '/', 'Escape', '?', 'x', 'q'].map((k) => press(k, '#row'))).toEqual([
      'next', 'next', 'previous', 'previous', 'search', 'back', 'help', 'choose', undefined,
    ]);
    expect(press('j', 'body')).toBe('next');
  });

  it('leaves what is typed alone', () => {
    expect(press('j', '#field')).toBeUndefined();
    expect(press('/', '#field')).toBeUndefined();
    expect(press('j', '#row', { ctrlKey: true })).toBeUndefined();
    expect(press('j', '#row', { isComposing: true })).toBeUndefined();
  });

  it('leaves arrows to what scrolls elsewhere', () => {
    expect(press('ArrowDown', '#button')).toBeUndefined();
    expect(press('ArrowDown', 'body')).toBe('next');
    expect(press('j', '#button')).toBe('next');
  });
});
