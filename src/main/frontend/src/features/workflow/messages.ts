import type { FeatureMessages } from '@/shared/i18n';

export default {
  'zh-CN': {
    title: '流程', sub: '现行的流程版本；用流程设计工具发布的版本优先于随产品提供的版本', none: '还没有部署流程',
    name: '流程', version: '版本', origin: '来源', at: '部署时间', look: '流程图', suspended: '已停用',
    from: { packaged: '随产品提供', published: '自行发布', unknown: '—' },
    held: '有{n}个流程等待决定',
    heldWhy: '产品升级带来了这些流程的新版本，但此前有人自行发布过，所以暂未替换。请逐个决定采用哪一个。',
    found: '{at} 发现', take: '采用产品版本', keep: '保留现行版本',
    takeWhat: '“{name}”今后新立的案件按产品提供的版本办理，自行发布的版本不再使用；在办案件不变。', keepWhat: '“{name}”继续按自行发布的版本办理，这次产品带来的版本不再提示。',
    taken: '已采用产品版本', kept: '已保留现行版本',
  },
  en: {
    title: 'Processes', sub: 'The versions in force; what was published with a modeler goes before what came with the product', none: 'No process is deployed',
    name: 'Process', version: 'Version', origin: 'Origin', at: 'Deployed', look: 'Diagram', suspended: 'suspended',
    from: { packaged: 'with the product', published: 'published here', unknown: '—' },
    held: '{n} process waits for a decision | {n} processes wait for a decision',
    heldWhy: 'A newer product brought other versions of these, but someone had published his own; nothing was replaced. Decide for each.',
    found: 'found {at}', take: 'Take the product’s', keep: 'Keep ours',
    takeWhat: 'New cases of “{name}” follow the product’s version; the one published here is no longer used. Running cases stay as they are.', keepWhat: '“{name}” keeps the version published here; this package is not brought up again.',
    taken: 'The product’s version is in force', kept: 'The version in force stays',
  },
} satisfies FeatureMessages;
