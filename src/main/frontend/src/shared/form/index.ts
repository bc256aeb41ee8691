export { default as TaskForm } from './TaskForm.vue';
export { answersInWords, labelAt, labelsOf, writable, type FormData, type FormSchema } from './schema';
