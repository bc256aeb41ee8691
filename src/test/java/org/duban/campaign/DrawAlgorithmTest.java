package org.duban.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawAlgorithmTest {

  private static final List<String> POPULATION =
      IntStream.rangeClosed(1, 95).mapToObj(i -> "SB2026-%06d".formatted(i)).toList();

  @ParameterizedTest
  @CsvSource({"0,10,0", "1,10,1", "9,10,1", "10,10,1", "11,10,2", "95,10,10", "1925,10,193"})
  void shouldRoundUpAndTakeAtLeastOne(int size, int percent, int expected) {
    assertThat(DrawAlgorithm.sampleSize(size, percent)).isEqualTo(expected);
  }

  @Test
  void shouldDrawTheSameFromTheSameSeedWhateverTheOrder() {
    // given
    List<String> shuffled = new java.util.ArrayList<>(POPULATION);
    Collections.reverse(shuffled);
    // when
    List<String> drawn = DrawAlgorithm.draw(POPULATION, "seed", 10);
    // then
    assertThat(drawn).hasSize(10).isSubsetOf(POPULATION).doesNotHaveDuplicates();
    assertThat(DrawAlgorithm.draw(shuffled, "seed", 10)).isEqualTo(drawn);
    assertThat(DrawAlgorithm.draw(POPULATION, "other seed", 10)).isNotEqualTo(drawn);
  }

  @Test
  void shouldRankBySha256OfSeedAndMember() {
    // given the digests of s|a, s|b and s|c: anybody can compute them
    List<String> byHand =
        List.of("a", "b", "c").stream()
            .sorted(java.util.Comparator.comparing(m -> Sha256.of("s|" + m)))
            .toList();
    // then
    assertThat(DrawAlgorithm.draw(List.of("a", "b", "c"), "s", 100)).isEqualTo(byHand);
    assertThat(DrawAlgorithm.commitment("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
