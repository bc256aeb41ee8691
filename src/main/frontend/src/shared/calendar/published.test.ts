import { flushPromises } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ref } from 'vue';
import { useProvisional } from './published';

const years = (asked: string[]) =>
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path);
    const year = Number(path.slice(-4));
    if (year === 2031) return new Response('{}', { status: 500 });
    return new Response(JSON.stringify({ year, published: year <= 2026 }), { headers: { 'Content-Type': 'application/json' } });
  });

describe('a limit', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is provisional in a year whose holidays are not published, and each year is asked once', async () => {
    const asked: string[] = [];
    years(asked);
    const due = ref<string | null>('2027-01-04T18:00:00');
    const first = useProvisional(due);
    const second = useProvisional('2027-02-01');
    await flushPromises();
    expect([first.value, second.value, asked.length]).toEqual([true, true, 1]);
    due.value = '2026-12-30';
    await flushPromises();
    expect(first.value).toBe(false);
    due.value = '2031-01-01';
    await flushPromises();
    expect(first.value).toBe(false);
  });
});
