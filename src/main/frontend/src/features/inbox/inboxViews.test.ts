import { describe, expect, it } from 'vitest';
import type { InboxView } from './boxes.api';
import { filterOfView, savedQuery, viewShown } from './inboxViews';
import type { InboxFilter } from './inboxRoute';

const red: InboxFilter = { box: 'supervised', q: '王 小', light: 'RED', sort: 'arrival' };
const view = (id: number, filter: InboxFilter) => ({ id, name: `v${id}`, box: filter.box, query: savedQuery(filter) }) as InboxView;

describe('saved views', () => {
  it('keeps filters and order as the address says them, the box apart', () => {
    expect(savedQuery(red)).toBe('q=%E7%8E%8B+%E5%B0%8F&light=RED&sort=arrival');
    expect(savedQuery({ box: 'done' })).toBe('');
    expect(filterOfView(view(1, red))).toEqual(red);
  });

  it('holds nothing the server refuses', () => {
    expect(savedQuery({ box: 'todo', q: 'a"<b>?#& c' })).toMatch(/^[^\s?#<>"]*$/);
  });

  it('knows which one is shown', () => {
    const views = [view(1, { box: 'todo' }), view(2, red)];
    expect(viewShown(views, { ...red })?.id).toBe(2);
    expect(viewShown(views, { ...red, light: 'BLUE' })).toBeUndefined();
    expect(viewShown(views, { box: 'todo' })?.id).toBe(1);
  });

  it('forgives what is no filter any more', () => {
    expect(filterOfView({ box: 'done', query: 'sort=arrival&colour=green' })).toEqual({ box: 'done' });
  });
});
