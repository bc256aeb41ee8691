import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api } from '@/shared/api';
import { hearLive } from './live';

class Line extends EventTarget {
  static CLOSED = 2;
  static all: Line[] = [];
  readyState = 1;
  onerror: (() => void) | null = null;
  constructor(readonly url: string) {
    super();
    Line.all.push(this);
  }
  close() {
    this.readyState = 2;
  }
  say(name: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

describe('what the server tells of its own accord', () => {
  beforeEach(() => {
    Line.all = [];
    vi.stubGlobal('EventSource', Line);
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('is heard by all over one line, which ends with the last of them', () => {
    const one = { state: vi.fn(), up: vi.fn() };
    const other = { note: vi.fn() };
    const stopOne = hearLive(one);
    const stopOther = hearLive(other);
    expect(Line.all).toHaveLength(1);

    Line.all[0]!.say('state', { unread: 3 });
    Line.all[0]!.say('note', { id: 1, text: '催办' });
    expect(one.state).toHaveBeenCalledWith(3);
    expect(one.up).toHaveBeenCalledWith(true);
    expect(other.note).toHaveBeenCalledWith({ id: 1, text: '催办' });

    stopOne();
    expect(Line.all[0]!.readyState).toBe(1);
    stopOther();
    expect(Line.all[0]!.readyState).toBe(2);
  });

  it('comes back after a goodbye only if still logged in', async () => {
    const me = vi.spyOn(api, 'get').mockResolvedValueOnce({}).mockRejectedValueOnce(new Error('401'));
    const stop = hearLive({});

    Line.all[0]!.say('bye', {});
    await vi.waitFor(() => expect(Line.all).toHaveLength(2));
    Line.all[1]!.say('bye', {});
    await vi.waitFor(() => expect(me).toHaveBeenCalledTimes(2));
    await Promise.resolve();
    expect(Line.all).toHaveLength(2);
    stop();
  });

  it('says when the line is down and tries again after a refusal', () => {
    const up = vi.fn();
    const stop = hearLive({ up });

    Line.all[0]!.readyState = 2;
    Line.all[0]!.onerror?.();
    expect(up).toHaveBeenCalledWith(false);
    vi.advanceTimersByTime(60_000);
    expect(Line.all).toHaveLength(2);
    stop();
  });
});
