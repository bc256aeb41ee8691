import { defineStore } from 'pinia';
import { computed, ref } from 'vue';
import { api, ApiProblem, type Filled } from '@/shared/api';

export type PostOfMine = Filled<'SessionPost'>;
export type Me = Filled<'SessionView', 'personId' | 'username', { posts: PostOfMine[] }>;

/** Who is logged in and what he may do. The server checks again; here it decides only what is shown. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null);
  const known = ref(false);
  /** Somebody was here before: stores and drafts of his must not be seen by the next. */
  const used = ref(false);

  const permissions = computed(() => new Set(me.value?.permissions ?? []));

  function may(permission?: string | string[]): boolean {
    if (!permission) return true;
    return [permission].flat().some((p) => permissions.value.has(p));
  }

  /** Asks the server once who this is. */
  async function restore(): Promise<void> {
    if (known.value) return;
    try {
      me.value = await api.get<Me>('/api/session/me', { quiet: true });
    } catch (e) {
      if (!(e instanceof ApiProblem) || e.status !== 401) throw e;
      me.value = null;
    }
    known.value = true;
  }

  async function logIn(username: string, password: string): Promise<Me> {
    me.value = await api.post<Me>('/api/session/login', { username, password }, { quiet: true });
    known.value = true;
    return me.value;
  }

  async function logOut(): Promise<void> {
    await api.post('/api/session/logout');
    forget();
  }

  function forget(): void {
    used.value ||= me.value !== null;
    me.value = null;
  }

  /** Goes to a page as the one who has just logged in, leaving nothing of the one before. */
  function enter(path: string, go: (path: string) => unknown): void {
    if (used.value) window.location.replace(path);
    else go(path);
  }

  return { me, known, enter, may, restore, logIn, logOut, forget };
});
