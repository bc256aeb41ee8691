export { dueWords, type DueWords, type Light } from './due';
export { formatDate, formatDateTime, formatShort } from './format';
export { today } from './today';
