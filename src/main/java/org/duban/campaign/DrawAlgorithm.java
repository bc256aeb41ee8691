package org.duban.campaign;

import java.util.Comparator;
import java.util.List;

/**
 * How a sample is drawn so that anyone can repeat it (P1.7, X.8).
 *
 * <p>{@code sha256-rank/1}: each member of the frozen list is ranked by the lower-case hexadecimal
 * SHA-256 of {@code seed|member}; the smallest are drawn: the percentage of the list's size,
 * rounded up, at least one of a list that is not empty.
 */
public final class DrawAlgorithm {

  public static final String NAME = "sha256-rank/1";

  private record Ranked(String member, String rank) {}

  private DrawAlgorithm() {}

  /** What is told before anybody sees the list. */
  public static String commitment(String seed) {
    return Sha256.of(seed);
  }

  /** Fingerprint of a frozen list: its members in order, one a line. */
  public static String hash(List<String> population) {
    return Sha256.of(String.join("\n", population));
  }

  /** How many of {@code size} are drawn. */
  public static int sampleSize(int size, int percent) {
    return size == 0 ? 0 : Math.max(1, (size * percent + 99) / 100);
  }

  /** The members drawn, in order of rank. */
  public static List<String> draw(List<String> population, String seed, int percent) {
    return population.stream()
        .map(member -> new Ranked(member, Sha256.of(seed + "|" + member)))
        .sorted(Comparator.comparing(Ranked::rank))
        .limit(sampleSize(population.size(), percent))
        .map(Ranked::member)
        .toList();
  }
}
