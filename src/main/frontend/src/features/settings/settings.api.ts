import { api, type Filled, type Id, type Schema } from '@/shared/api';

export type Timing = 'NOW' | 'DIGEST' | 'OFF';
export type RobotKind = 'WECOM' | 'DINGTALK';
export type KindSetting = Filled<'KindSetting', never, { mail: Timing; robot: Timing; mailDefault: Timing; robotDefault: Timing }>;
export type NotificationSettings = Filled<
  'NotificationSettings',
  'email' | 'robot' | 'quietFrom' | 'quietUntil' | 'digestAt',
  { kinds: KindSetting[]; robot?: Filled<'RobotView', never, { kind: RobotKind }> | null }
>;
export type NotificationChange = Schema<'NotificationSettingsRequest'>;
export type Phrase = Filled<'OpinionPhrase', 'unitCode' | 'unitName'>;

export const settingsApi = {
  notifications: () => api.get<NotificationSettings>('/api/notifications/settings'),
  changeNotifications: (change: NotificationChange) => api.put<NotificationSettings>('/api/notifications/settings', change),
  phrases: () => api.get<{ items: Phrase[] }>('/api/phrases'),
  addPhrase: (text: string, unitCode?: string | null) => api.post<Phrase>('/api/phrases', { text, unitCode }),
  changePhrase: (id: Id, text: string) => api.put<Phrase>(`/api/phrases/${id}`, { text }),
  removePhrase: (id: Id) => api.delete<void>(`/api/phrases/${id}`),
};
