import { api } from '@/shared/api';
import type { Me } from '@/shared/session';

export const sessionApi = {
  activate: (code: string, newPassword: string, username?: string) =>
    api.post<Partial<Me> & { username?: string }>('/api/session/activate', { code, newPassword, ...(username ? { username } : {}) }, { quiet: true }),
  changePassword: (old: string, fresh: string) => api.post<void>('/api/session/password', { old, new: fresh }, { quiet: true }),
};
