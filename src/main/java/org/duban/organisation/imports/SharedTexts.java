package org.duban.organisation.imports;

import java.util.ArrayList;
import java.util.List;
import org.duban.platform.error.DubanException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The table of texts that cells point into. Phonetic readings are left out. */
final class SharedTexts extends DefaultHandler {

  private static final int MOST_CHARACTERS = 30_000_000;

  private final List<String> list = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean inText;
  private boolean inPhonetic;
  private int characters;

  List<String> list() {
    return list;
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "si" -> text.setLength(0);
      case "rPh" -> inPhonetic = true;
      case "t" -> inText = !inPhonetic;
      default -> {
        // formatting
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "si" -> list.add(text.toString());
      case "rPh" -> inPhonetic = false;
      case "t" -> inText = false;
      default -> {
        // formatting
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (inText) {
      characters += length;
      if (characters > MOST_CHARACTERS) {
        throw DubanException.invalid("organisation.import.bomb");
      }
      text.append(ch, start, length);
    }
  }
}
