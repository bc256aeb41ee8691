import { api } from '@/shared/api';

export interface LiveNote {
  id: number;
  caseId?: number | null;
  kind: string;
  text: string;
  at: string;
}

interface Hearer {
  /** How many messages are unread: at once, and whenever it changes. */
  state?: (unread: number) => void;
  /** Something new for the reader. */
  note?: (note: LiveNote) => void;
  /** Whether the line stands; where it does not, ask at times instead. */
  up?: (up: boolean) => void;
}

const hearers = new Set<Hearer>();
let source: EventSource | undefined;

const tell = (what: (h: Hearer) => void) => hearers.forEach(what);

/** A browser without event streams, or a proxy that swallows them: the asking at times goes on. */
function open(): void {
  if (source || typeof EventSource === 'undefined') return;
  source = new EventSource('/api/notifications/stream');
  source.addEventListener('state', (e) => {
    const { unread } = JSON.parse((e as MessageEvent<string>).data) as { unread: number };
    tell((h) => {
      h.up?.(true);
      h.state?.(unread);
    });
  });
  source.addEventListener('note', (e) => {
    const note = JSON.parse((e as MessageEvent<string>).data) as LiveNote;
    tell((h) => h.note?.(note));
  });
  source.addEventListener('bye', () => {
    close();
    // Whoever is no longer logged in is shown the door by this question; anybody else goes on.
    void api.get('/api/session/me').then(open, () => undefined);
  });
  source.onerror = () => {
    tell((h) => h.up?.(false));
    // A refusal, unlike a broken line, is not tried again by the browser.
    if (source?.readyState === EventSource.CLOSED) {
      close();
      setTimeout(() => hearers.size && open(), 60_000);
    }
  };
}

function close(): void {
  source?.close();
  source = undefined;
}

/** Hears what the server tells of its own accord, over one line for the whole page. Ends with what is returned. */
export function hearLive(hearer: Hearer): () => void {
  hearers.add(hearer);
  open();
  return () => {
    hearers.delete(hearer);
    if (!hearers.size) close();
  };
}
