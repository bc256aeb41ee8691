import { api } from '@/shared/api';

const PATH = '/api/me/signature';

export const signatureApi = {
  /** Address of the picture; `changed` makes the browser ask anew. */
  url: (changed: string | number = '') => api.url(PATH, { v: changed }),
  async exists(): Promise<boolean> {
    const answer = await fetch(PATH, { credentials: 'same-origin' });
    if (answer.ok) return true;
    if (answer.status === 404) return false;
    return api.get(PATH);
  },
  keep(picture: Blob): Promise<{ updatedAt: string }> {
    const form = new FormData();
    form.append('file', picture, 'signature.png');
    return api.put(PATH, form);
  },
  remove: () => api.delete<void>(PATH),
};
