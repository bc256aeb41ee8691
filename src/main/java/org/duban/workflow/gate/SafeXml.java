package org.duban.workflow.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads XML that may be hostile: no document type, no entities, nothing fetched, bounded. */
final class SafeXml {

  static final int MAX_BYTES = 1_000_000;
  private static final int MAX_DEPTH = 40;
  private static final int MAX_ELEMENTS = 20_000;

  private SafeXml() {}

  /** The document, or empty with the reason among the findings. */
  static Optional<Document> read(byte[] content, Findings findings) {
    if (content.length > MAX_BYTES) {
      findings.file("workflow.gate.too-large", MAX_BYTES / 1000);
      return Optional.empty();
    }
    try {
      Document document = parser().parse(new ByteArrayInputStream(content));
      String encoding =
          Objects.requireNonNullElse(document.getInputEncoding(), "UTF-8").toUpperCase(Locale.ROOT);
      if (!encoding.equals("UTF-8")) {
        findings.file("workflow.gate.encoding", encoding);
        return Optional.empty();
      }
      return Optional.of(document);
    } catch (SAXException e) {
      boolean doctype = String.valueOf(e.getMessage()).contains("DOCTYPE");
      findings.file(doctype ? "workflow.gate.doctype" : "workflow.gate.xml", reason(e));
      return Optional.empty();
    } catch (IOException | ParserConfigurationException e) {
      findings.file("workflow.gate.xml", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  /** The element and all below it, in document order; at most a bounded number. */
  static List<Element> all(Element root) {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** Text directly in the element, as the engine reads it: pieces joined, comments left out. */
  static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n.getNodeType() == Node.TEXT_NODE || n.getNodeType() == Node.CDATA_SECTION_NODE) {
        text.append(n.getNodeValue());
      }
    }
    return text.toString().trim();
  }

  private static void collect(Element element, List<Element> found) {
    found.add(element);
    children(element).forEach(child -> collect(child, found));
  }

  private static DocumentBuilder parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    factory.setXIncludeAware(false);
    factory.setExpandEntityReferences(false);
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH));
    factory.setAttribute("jdk.xml.elementAttributeLimit", "60");
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new Strict());
    return builder;
  }

  static boolean isTooMany(Document document) {
    return document.getElementsByTagName("*").getLength() > MAX_ELEMENTS;
  }

  private static String reason(SAXException e) {
    return e instanceof SAXParseException at
        ? "第 " + at.getLineNumber() + " 行：" + e.getMessage()
        : String.valueOf(e.getMessage());
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
