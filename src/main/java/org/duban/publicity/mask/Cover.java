package org.duban.publicity.mask;

/** Hides the middle of a text, as far as the rule in force says. */
@FunctionalInterface
public interface Cover {

  /**
   * @param kind a key of rule {@code masks}; an unknown one hides everything
   */
  String apply(String kind, String text);
}
