package org.duban.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Draws a model as a picture any browser shows, with the steps taken in colour. */
final class DiagramPicture {

  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String WAY = "http://www.omg.org/spec/DD/20100524/DI";
  private static final int MARGIN = 20;
  private static final int PER_LINE = 8;

  private final Map<String, Element> elements = new HashMap<>();
  private final Set<String> done;
  private final Set<String> active;
  private final StringBuilder svg = new StringBuilder();
  private double left = Double.MAX_VALUE;
  private double top = Double.MAX_VALUE;
  private double right;
  private double bottom;

  private DiagramPicture(List<String> done, List<String> active) {
    this.done = Set.copyOf(done);
    this.active = Set.copyOf(active);
  }

  /**
   * @return SVG; empty if the model holds no picture or cannot be read
   */
  static String draw(String bpmn, List<String> done, List<String> active) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
      return new DiagramPicture(done, active).draw(document);
    } catch (ParserConfigurationException | SAXException | IOException e) {
      return "";
    }
  }

  private String draw(Document document) {
    collect(document.getDocumentElement());
    all(document, "BPMNEdge").forEach(this::edge);
    List<Element> shapes = all(document, "BPMNShape");
    shapes.stream().filter(s -> "true".equals(s.getAttribute("isExpanded"))).forEach(this::shape);
    shapes.stream().filter(s -> !"true".equals(s.getAttribute("isExpanded"))).forEach(this::shape);
    return right == 0
        ? ""
        : "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f %.0f\" font-family=\"sans-serif\" font-size=\"12\"><defs><marker id=\"a\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\"/></marker></defs>"
                .formatted(
                    left - MARGIN,
                    top - MARGIN,
                    right - left + 2 * MARGIN,
                    bottom - top + 2 * MARGIN)
            + svg
            + "</svg>";
  }

  private void collect(Element element) {
    if (!element.getAttribute("id").isEmpty()) {
      elements.put(element.getAttribute("id"), element);
    }
    for (int i = 0; i < element.getChildNodes().getLength(); i++) {
      if (element.getChildNodes().item(i) instanceof Element child) {
        collect(child);
      }
    }
  }

  private static List<Element> all(Document document, String tag) {
    NodeList found = document.getElementsByTagNameNS(DI, tag);
    List<Element> list = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      list.add((Element) found.item(i));
    }
    return list;
  }

  private void edge(Element edge) {
    NodeList points = edge.getElementsByTagNameNS(WAY, "waypoint");
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < points.getLength(); i++) {
      Element point = (Element) points.item(i);
      double x = number(point, "x");
      double y = number(point, "y");
      extend(x, y);
      line.append("%.0f,%.0f ".formatted(x, y));
    }
    svg.append(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"#444\" marker-end=\"url(#a)\"/>"
            .formatted(line.toString().strip()));
    Element flow = elements.get(edge.getAttribute("bpmnElement"));
    label(edge, flow == null ? "" : flow.getAttribute("name"));
  }

  private void shape(Element shape) {
    Element bounds = (Element) shape.getElementsByTagNameNS(DC, "Bounds").item(0);
    Element element = elements.get(shape.getAttribute("bpmnElement"));
    if (bounds == null || element == null) {
      return;
    }
    double x = number(bounds, "x");
    double y = number(bounds, "y");
    double w = number(bounds, "width");
    double h = number(bounds, "height");
    extend(x, y);
    extend(x + w, y + h);
    String id = element.getAttribute("id");
    String fill = active.contains(id) ? "#FFF4D6" : done.contains(id) ? "#E3F1E6" : "#fff";
    String kind = element.getLocalName();
    String name = element.getAttribute("name");
    if (kind.endsWith("Event")) {
      int stroke = kind.equals("endEvent") ? 3 : 1;
      circle(x + w / 2, y + h / 2, w / 2, fill, stroke);
      if (kind.startsWith("intermediate") || kind.equals("boundaryEvent")) {
        circle(x + w / 2, y + h / 2, w / 2 - 4, fill, 1);
      }
      label(shape, name);
    } else if (kind.endsWith("Gateway")) {
      svg.append(
          "<path d=\"M%.0f %.0fl%.0f %.0fl%.0f %.0fl%.0f %.0fz\" fill=\"%s\" stroke=\"#444\"/>"
              .formatted(x + w / 2, y, w / 2, h / 2, -w / 2, h / 2, -w / 2, -h / 2, fill));
      words(
          x + w / 2,
          y + h / 2 + 5,
          kind.startsWith("parallel") ? "+" : kind.startsWith("exclusive") ? "×" : "○");
      label(shape, name);
    } else {
      boolean frame = "true".equals(shape.getAttribute("isExpanded"));
      svg.append(
          "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"8\" fill=\"%s\" stroke=\"#444\"/>"
              .formatted(x, y, w, h, frame ? "none" : fill));
      List<String> lines = wrapped(name);
      double first = frame ? y + 18 : y + h / 2 + 4 - (lines.size() - 1) * 8;
      for (int i = 0; i < lines.size(); i++) {
        words(x + w / 2, first + i * 16, lines.get(i));
      }
    }
  }

  private void label(Element shape, String name) {
    NodeList labels = shape.getElementsByTagNameNS(DI, "BPMNLabel");
    if (labels.getLength() == 0 || name.isEmpty()) {
      return;
    }
    Element bounds =
        (Element) ((Element) labels.item(0)).getElementsByTagNameNS(DC, "Bounds").item(0);
    if (bounds == null) {
      return;
    }
    List<String> lines = wrapped(name);
    for (int i = 0; i < lines.size(); i++) {
      words(
          number(bounds, "x") + number(bounds, "width") / 2,
          number(bounds, "y") + 12 + i * 16,
          lines.get(i));
    }
  }

  private void circle(double x, double y, double r, String fill, int stroke) {
    svg.append(
        "<circle cx=\"%.0f\" cy=\"%.0f\" r=\"%.0f\" fill=\"%s\" stroke=\"#444\" stroke-width=\"%d\"/>"
            .formatted(x, y, r, fill, stroke));
  }

  private void words(double x, double y, String text) {
    svg.append(
        "<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\">%s</text>"
            .formatted(x, y, Html.inert(text)));
  }

  private static List<String> wrapped(String name) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < name.length(); i += PER_LINE) {
      lines.add(name.substring(i, Math.min(name.length(), i + PER_LINE)));
    }
    return lines;
  }

  private void extend(double x, double y) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }

  private static double number(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }
}
