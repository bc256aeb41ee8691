import { api, type Filled, type Page } from '@/shared/api';

export type Account = Filled<'AccountLine', 'personId' | 'unitCode' | 'unitName' | 'lockedUntil' | 'lastLoginAt'>;
export const accountActs = ['lock', 'unlock', 'disable', 'enable'] as const;
export type AccountAct = (typeof accountActs)[number];
export type AccountState = 'open' | 'locked' | 'disabled';

export function stateOf(account: Pick<Account, 'enabled' | 'lockedUntil'>, now: string): AccountState {
  if (!account.enabled) return 'disabled';
  return account.lockedUntil && account.lockedUntil > now ? 'locked' : 'open';
}

/** What can be done to an account as it stands. */
export const actsOn = (state: AccountState): AccountAct[] =>
  state === 'open' ? ['lock', 'disable'] : state === 'locked' ? ['unlock', 'disable'] : ['enable'];

export const accountApi = {
  page: (query: { q?: string; shutOnly?: boolean; after?: string }) => api.get<Page<Account>>('/api/accounts', { query: { ...query, limit: 50 } }),
  change: (id: number, act: AccountAct, reason: string, until?: string) => api.post<void>(`/api/accounts/${id}/${act}`, { reason, until }),
};
