import type { Component } from 'vue';
import type { RouteRecordRaw } from 'vue-router';
import type { CasePart } from '@/shared/casefile/parts';
import type { Light } from '@/shared/time';

export type MenuGroup = 'inbox' | 'work' | 'manage';

/** An entry of the rail. Shown if the user holds one of the permissions, or none is asked. */
export interface MenuEntry {
  /** Path of the page, with query where several entries lead to one page. */
  to: string;
  /** Key of the text. */
  title: string;
  icon: Component;
  group: MenuGroup;
  /** Place in its group; small comes first. */
  order: number;
  permission?: string | string[];
  /** In the phone's tab bar; otherwise under “more”. */
  tab?: boolean;
  /** Called once in the rail's set-up; gives the number beside the entry. */
  badge?: () => () => MenuBadge | undefined;
}

export interface MenuBadge {
  text: string;
  /** How many of them are of the most pressing light. */
  lit?: { light: Light; text: string };
  urgent?: boolean;
}

/** What a feature's `routes.ts` exports by default. Views are imported lazily. */
export interface Feature {
  routes: RouteRecordRaw[];
  menu?: MenuEntry[];
  /** Tabs and acts on the pages of cases. */
  caseParts?: CasePart[];
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Can be seen without log-in. */
    public?: boolean;
    /** `plain`: without rail and tab bar; the page draws its own frame (log-in, public pages, print). */
    layout?: 'plain';
    /** Key of the page's title. */
    title?: string;
    permission?: string | string[];
    /** The page manages its own scrolling and fills the height (inbox). */
    fill?: boolean;
  }
}
