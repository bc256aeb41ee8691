// shapes and edges of the diagrams in a file, by the id of what they draw
export function drawings(definitions) {
  const shapes = new Map();
  const edges = new Map();
  for (const diagram of definitions.diagrams ?? []) {
    for (const drawn of diagram.plane?.planeElement ?? []) {
      if (!drawn.bpmnElement) continue;
      (drawn.$type === 'bpmndi:BPMNEdge' ? edges : shapes).set(drawn.bpmnElement.id, drawn);
    }
  }
  return { shapes, edges };
}
