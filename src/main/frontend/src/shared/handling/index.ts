export { default as ConsultationsPanel } from './ConsultationsPanel.vue';
export { default as CopyNote, type Copy } from './CopyNote.vue';
export { default as SignersPanel } from './SignersPanel.vue';
export { default as TaskOperations } from './TaskOperations.vue';
export { default as TaskStandingNotes } from './TaskStandingNotes.vue';
export { handlingApi, type TaskStanding } from './handling.api';
