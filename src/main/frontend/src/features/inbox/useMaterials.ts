import { computed, reactive, type MaybeRefOrGetter, toValue } from 'vue';
import { asProblem, type Id } from '@/shared/api';
import { thumbUrl, type CaseAttachment } from '@/shared/casefile/casefile.api';
import { inboxApi, type RequiredAttachment, type UploadedAttachment } from './inbox.api';
import { placeNow, takenAt } from '@/shared/time';

export interface Material {
  key: number;
  kind: string;
  name: string;
  /** Not known any more if it was uploaded on an earlier visit. */
  file?: File;
  /** Address of its small picture, once it is on the server. */
  preview?: string;
  state: 'uploading' | 'done' | 'failed';
  error?: string;
  uploaded?: UploadedAttachment;
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
      const picture = file.type.startsWith('image/');
      const place = picture ? await placeNow() : undefined;
      material.uploaded = await inboxApi.upload({
        file,
        ...where,
        kind: material.kind,
        ...(picture ? { takenAt: takenAt(file.lastModified) } : {}),
        ...place,
      });
      if (material.uploaded.thumb) material.preview = thumbUrl(material.uploaded.id);
      material.state = 'done';
    } catch (e) {
      material.state = 'failed';
      material.error = asProblem(e).message;
    }
  }

  function add(kind: string, files: Iterable<File>): void {
    for (const file of files) {
      materials.push({ key: ++keys, kind, name: file.name, file, state: 'uploading' });
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
    for (const a of ofCase) {
      if (a.taskId !== where.taskId || a.submitted !== false || ids.value.includes(a.id)) continue;
      materials.push({ key: ++keys, kind: a.kind, name: a.name, state: 'done', uploaded: a, ...(a.thumb ? { preview: thumbUrl(a.id) } : {}) });
    }
  }

  return { materials, missing, busy, ids, add, remove, restore, retry: send };
}
