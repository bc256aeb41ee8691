import { ref, type Ref } from 'vue';

function media(query: string): () => Readonly<Ref<boolean>> {
  let shared: Ref<boolean> | undefined;
  return () => {
    if (!shared) {
      const list = typeof window.matchMedia === 'function' ? window.matchMedia(query) : undefined;
      const value = ref(list?.matches ?? false);
      list?.addEventListener('change', (e) => (value.value = e.matches));
      shared = value;
    }
    return shared;
  };
}

/** One column, tab bar below. */
export const usePhone = media('(max-width: 767px)');
/** Room for list and detail beside each other. */
export const useWide = media('(min-width: 1024px)');
