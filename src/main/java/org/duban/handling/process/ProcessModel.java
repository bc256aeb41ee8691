package org.duban.handling.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOutputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** A deployed process as whoever moves tokens must know it; never changes. */
final class ProcessModel {

  /** The process itself as a scope. */
  static final String TOP = "";

  private final BpmnModelInstance model;
  private final Map<String, ScopeGraph> graphs = new HashMap<>();

  ProcessModel(BpmnModelInstance model) {
    this.model = model;
    model
        .getModelElementsByType(Process.class)
        .forEach(p -> graphs.put(TOP, graph(p.getFlowElements())));
    model
        .getModelElementsByType(SubProcess.class)
        .forEach(s -> graphs.put(s.getId(), graph(s.getFlowElements())));
  }

  private static ScopeGraph graph(Collection<FlowElement> elements) {
    List<String> nodes = new ArrayList<>();
    List<ScopeGraph.Edge> edges = new ArrayList<>();
    Map<String, ScopeGraph.Join> joins = new HashMap<>();
    for (FlowElement element : elements) {
      if (element instanceof SequenceFlow flow) {
        edges.add(new ScopeGraph.Edge(flow.getSource().getId(), flow.getTarget().getId()));
      } else if (element instanceof FlowNode node) {
        nodes.add(node.getId());
      }
      if (element instanceof BoundaryEvent event) {
        edges.add(new ScopeGraph.Edge(event.getAttachedTo().getId(), event.getId()));
      } else if (element instanceof ParallelGateway) {
        joins.put(element.getId(), ScopeGraph.Join.ALL);
      } else if (element instanceof InclusiveGateway) {
        joins.put(element.getId(), ScopeGraph.Join.SOME);
      }
    }
    return new ScopeGraph(nodes, edges, joins);
  }

  /** The flows in that scope. */
  ScopeGraph graph(String scope) {
    return Objects.requireNonNull(graphs.get(scope), scope);
  }

  boolean isScope(String id) {
    return graphs.containsKey(id);
  }

  Optional<FlowNode> node(String id) {
    ModelElementInstance found = model.getModelElementById(id);
    return found instanceof FlowNode node ? Optional.of(node) : Optional.empty();
  }

  String name(String id) {
    return node(id).map(FlowNode::getName).filter(n -> !n.isBlank()).orElse(id);
  }

  boolean isUserTask(String id) {
    return node(id).filter(UserTask.class::isInstance).isPresent();
  }

  boolean isMultiple(String id) {
    return node(id)
        .filter(Activity.class::isInstance)
        .map(n -> ((Activity) n).getLoopCharacteristics())
        .filter(MultiInstanceLoopCharacteristics.class::isInstance)
        .isPresent();
  }

  /** Sub-processes around the node, outermost first. */
  List<String> scopesAround(String id) {
    List<String> scopes = new ArrayList<>();
    ModelElementInstance at = node(id).map(FlowNode::getParentElement).orElse(null);
    while (at instanceof SubProcess scope) {
      scopes.add(0, scope.getId());
      at = scope.getParentElement();
    }
    return scopes;
  }

  /** Whether a sub-process is begun by an event beside the flow. */
  boolean byEvent(String scope) {
    return node(scope)
        .filter(SubProcess.class::isInstance)
        .filter(s -> ((SubProcess) s).triggeredByEvent())
        .isPresent();
  }

  List<String> userTasks() {
    return model.getModelElementsByType(UserTask.class).stream().map(UserTask::getId).toList();
  }

  boolean marked(String id, String property) {
    return node(id)
        .map(ProcessModel::properties)
        .filter(p -> Boolean.parseBoolean(p.get(property)))
        .isPresent();
  }

  private static Map<String, String> properties(FlowNode node) {
    Map<String, String> properties = new HashMap<>();
    extensions(node, CamundaProperties.class)
        .forEach(
            ps ->
                ps.getCamundaProperties()
                    .forEach(p -> properties.put(p.getCamundaName(), p.getCamundaValue())));
    return properties;
  }

  private static <E extends ModelElementInstance> List<E> extensions(FlowNode node, Class<E> type) {
    return node.getExtensionElements() == null
        ? List.of()
        : node.getExtensionElements().getElementsQuery().filterByType(type).list();
  }

  /** Variables that the node writes when it is left, each with its expression if it has one. */
  Map<String, String> writes(String id) {
    FlowNode node = node(id).orElse(null);
    if (node == null) {
      return Map.of();
    }
    Map<String, String> written = new LinkedHashMap<>();
    for (CamundaInputOutput io : extensions(node, CamundaInputOutput.class)) {
      for (CamundaOutputParameter out : io.getCamundaOutputParameters()) {
        written.put(out.getCamundaName(), out.getTextContent().trim());
      }
    }
    for (CamundaOut out : extensions(node, CamundaOut.class)) {
      if (out.getCamundaTarget() != null) {
        written.put(out.getCamundaTarget(), "");
      }
    }
    if (node instanceof BusinessRuleTask rule && rule.getCamundaResultVariable() != null) {
      written.put(rule.getCamundaResultVariable(), "");
    }
    return written;
  }

  /**
   * User tasks at which the process waits first; null, if anything but gateways comes before them.
   */
  @Nullable Set<String> firstTasks() {
    Set<String> first = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    List<FlowNode> todo = new ArrayList<>();
    for (Process process : model.getModelElementsByType(Process.class)) {
      process.getFlowElements().stream()
          .filter(StartEvent.class::isInstance)
          .forEach(s -> todo.add((FlowNode) s));
    }
    while (!todo.isEmpty()) {
      FlowNode at = todo.remove(0);
      if (!seen.add(at.getId())) {
        continue;
      }
      if (at instanceof UserTask) {
        first.add(at.getId());
      } else if (at instanceof Gateway || at instanceof StartEvent) {
        todo.addAll(at.getSucceedingNodes().list());
      } else {
        return null;
      }
    }
    return first;
  }

  /** Events attached to an activity. */
  List<String> attached(String id) {
    return model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(e -> e.getAttachedTo().getId().equals(id))
        .map(BoundaryEvent::getId)
        .toList();
  }

  /** Whether nothing but time can happen to an activity from outside. */
  boolean onlyTimersAt(String id) {
    return model.getModelElementsByType(BoundaryEvent.class).stream()
        .filter(e -> e.getAttachedTo().getId().equals(id))
        .flatMap(e -> e.getEventDefinitions().stream())
        .allMatch(TimerEventDefinition.class::isInstance);
  }

  /** Whether a sub-process waits for events of its own. */
  boolean hasEvents(String scope) {
    return model.getModelElementsByType(SubProcess.class).stream()
        .anyMatch(s -> s.triggeredByEvent() && scopesAround(s.getId()).contains(scope));
  }
}
