package org.duban.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.duban.campaign.persistence.ScopeMapper.HeldPost;
import org.duban.campaign.persistence.ScopeMapper.Kin;
import org.jspecify.annotations.Nullable;

/** Posts and kin of a whole county at hand, for asking tens of thousands of questions. */
final class PostIndex {

  /** Where a role is held for a unit: at the unit itself or the nearest above. */
  record Seat(String unitCode, int steps, Set<Long> holders) {}

  private final Map<String, Set<Long>> holders = new HashMap<>();
  private final Map<Long, Set<String>> roles = new HashMap<>();
  private final Map<Long, Set<Long>> kin = new HashMap<>();

  PostIndex(List<HeldPost> posts, List<Kin> relatives) {
    for (HeldPost p : posts) {
      holders
          .computeIfAbsent(p.role() + "@" + p.unitCode(), k -> new TreeSet<>())
          .add(p.personId());
      roles.computeIfAbsent(p.personId(), k -> new TreeSet<>()).add(p.role());
    }
    for (Kin k : relatives) {
      kin.computeIfAbsent(k.a(), x -> new TreeSet<>()).add(k.b());
      kin.computeIfAbsent(k.b(), x -> new TreeSet<>()).add(k.a());
    }
  }

  List<String> roles(long personId) {
    return new ArrayList<>(roles.getOrDefault(personId, Set.of()));
  }

  /**
   * The nearest seat of the role at or above the unit that somebody other than the subject and his
   * relatives holds; null if there is none.
   *
   * @param subject null: nobody is shut out
   */
  @Nullable Seat nearest(String role, String path, @Nullable Long subject) {
    String[] codes = path.substring(1).split("/");
    Set<Long> shut = subject == null ? Set.of() : kin.getOrDefault(subject, Set.of());
    for (int i = codes.length - 1; i >= 0; i--) {
      Set<Long> here = holders.getOrDefault(role + "@" + codes[i], Set.of());
      boolean able = here.stream().anyMatch(h -> !shut.contains(h) && !h.equals(subject));
      if (able) {
        return new Seat(codes[i], codes.length - 1 - i, here);
      }
    }
    return null;
  }
}
