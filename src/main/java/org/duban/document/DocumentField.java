package org.duban.document;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something a template puts in.
 *
 * @param from where it comes from: {@code @Task_Key/field} what was last submitted there, {@code
 *     case.number}, {@code case.title}, {@code case.unit}, {@code case.subject}, {@code today}, or
 *     {@code <name>.<key>} of {@link DocumentFacts}
 * @param as how it is written; null: as text
 * @param words what is written for a value of a form, e.g. {@code approve}: 同意
 * @param otherwise what is written if there is none
 * @param required whether no document is made without it
 */
public record DocumentField(
    String name,
    String from,
    @Nullable As as,
    @Nullable Map<String, String> words,
    @Nullable String otherwise,
    boolean required) {

  /** How a value is written. */
  public enum As {
    TEXT,
    /** 2026年11月22日 */
    DATE
  }
}
