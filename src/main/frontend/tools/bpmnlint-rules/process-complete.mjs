import { is } from 'bpmnlint-utils';

export default () => ({
  check(node, reporter) {
    if (!is(node, 'bpmn:Process') || !node.isExecutable) return;
    for (const wanted of ['name', 'historyTimeToLive', 'versionTag']) {
      if (!node.get(wanted === 'name' ? 'name' : `camunda:${wanted}`)) {
        reporter.report(node.id, `process has no ${wanted}`);
      }
    }
    if (!node.documentation?.some(d => d.text?.trim())) {
      reporter.report(node.id, 'process has no documentation');
    }
  },
});
