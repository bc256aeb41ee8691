import { computed, onScopeDispose, reactive, toValue, type MaybeRefOrGetter } from 'vue';
import { asProblem, whenBackOnline, type Id } from '@/shared/api';
import { caseApi, thumbUrl, type CaseAttachment } from '@/shared/casefile/casefile.api';
import { placeNow, takenAt } from '@/shared/time';
import { inboxApi, type RequiredAttachment, type UploadedAttachment } from './inbox.api';

export interface Material {
  key: number;
  kind: string;
  name: string;
  /** Not known any more if it was uploaded on an earlier visit. */
  file?: File;
  /** Taken with the camera just now, so that the place is where the phone is. */
  shot?: boolean;
  /** The picture from before that it answers. */
  pairWith?: Id;
  /** Address of its small picture, once it is on the server. */
  preview?: string;
  state: 'uploading' | 'done' | 'failed';
  /** It may have arrived: no answer came. */
  unheard?: boolean;
  error?: string;
  uploaded?: UploadedAttachment;
}

export interface HowTaken {
  shot?: boolean;
  pairWith?: Id;
}

let keys = 0;

/** What is attached to a task before it is submitted: uploaded one by one, named at submission. */
export function useMaterials(where: { caseId: Id; taskId: string }, required: MaybeRefOrGetter<RequiredAttachment[]>) {
  const materials = reactive<Material[]>([]);

  const missing = computed(() =>
    toValue(required).filter((r) => !materials.some((m) => m.kind === r.kind && m.state === 'done')),
  );
  const busy = computed(() => materials.some((m) => m.state === 'uploading'));
  const ids = computed(() => materials.flatMap((m) => (m.uploaded ? [m.uploaded.id] : [])));

  async function send(material: Material): Promise<void> {
    const { file } = material;
    if (!file) return;
    material.state = 'uploading';
    delete material.error;
    try {
      material.uploaded = (material.unheard && (await arrived(material, file))) || (await upload(material, file));
      if (material.uploaded.thumb) material.preview = thumbUrl(material.uploaded.id);
      material.state = 'done';
      material.unheard = false;
    } catch (e) {
      const problem = asProblem(e);
      material.state = 'failed';
      material.unheard ||= problem.isUnheard;
      material.error = problem.message;
    }
  }

  async function upload(material: Material, file: File): Promise<UploadedAttachment> {
    const picture = file.type.startsWith('image/');
    const place = picture && material.shot ? await placeNow() : undefined;
    return inboxApi.upload({
      file,
      ...where,
      kind: material.kind,
      ...(material.pairWith ? { pairWith: material.pairWith } : {}),
      ...(picture ? { takenAt: takenAt(file.lastModified) } : {}),
      ...place,
    });
  }

  /** What was sent and not answered may be there already; it is not sent twice then. */
  async function arrived(material: Material, file: File): Promise<UploadedAttachment | undefined> {
    return pending(await caseApi.attachments(where.caseId)).find(
      (a) => a.kind === material.kind && a.name === file.name && (a.size === file.size || a.takenAt === takenAt(file.lastModified)),
    );
  }

  const pending = (ofCase: CaseAttachment[]) =>
    ofCase.filter((a) => a.taskId === where.taskId && a.submitted === false && !ids.value.includes(a.id));

  function add(kind: string, files: Iterable<File>, how: HowTaken = {}): void {
    for (const file of files) {
      materials.push({ key: ++keys, kind, name: file.name, file, state: 'uploading', ...how });
      void send(materials.at(-1)!);
    }
  }

  function remove(material: Material): void {
    const at = materials.findIndex((m) => m.key === material.key);
    if (at < 0) return;
    materials.splice(at, 1);
    if (material.uploaded) void inboxApi.removeUpload(material.uploaded.id).catch(() => undefined);
  }

  /** What was uploaded for this task before and not yet submitted. */
  function restore(ofCase: CaseAttachment[]): void {
    for (const a of pending(ofCase)) {
      materials.push({ key: ++keys, kind: a.kind, name: a.name, state: 'done', uploaded: a, ...(a.thumb ? { preview: thumbUrl(a.id) } : {}) });
    }
  }

  onScopeDispose(whenBackOnline(() => materials.filter((m) => m.state === 'failed' && m.unheard).forEach((m) => void send(m))), true);

  return { materials, missing, busy, ids, add, remove, restore, retry: send };
}
