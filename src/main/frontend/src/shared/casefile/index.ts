export { default as AttachmentGallery } from './AttachmentGallery.vue';
export { default as CaseActs } from './CaseActs.vue';
export { default as CaseDiagram } from './CaseDiagram.vue';
export { default as CaseHead } from './CaseHead.vue';
export { default as CaseTabs } from './CaseTabs.vue';
export { default as CaseTimeline } from './CaseTimeline.vue';
export { default as CaseView } from './CaseView.vue';
export { default as ChainProgress } from './ChainProgress.vue';
export { caseApi, attachmentUrl, thumbUrl, type CaseAttachment, type CaseDetail, type CaseLink, type ChainStep, type TimelineEntry } from './casefile.api';
