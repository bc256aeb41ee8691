package org.duban.campaign;

import java.util.ArrayList;
import java.util.List;
import org.duban.organisation.Post;
import org.duban.organisation.Posts;
import org.duban.organisation.Unit;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** What the table of verifiers looks at (P1.4). */
@Component
public class DeclarantPosts {

  static final String UNIT = "UNIT";

  private final Posts posts;
  private final Units units;

  DeclarantPosts(Posts posts, Units units) {
    this.posts = posts;
    this.units = units;
  }

  /** Role keys of the posts held today; {@code UNIT} for a unit about itself. */
  public List<String> of(Declaration declaration) {
    if (declaration.personId() == null) {
      return new ArrayList<>(List.of(UNIT));
    }
    return new ArrayList<>(
        posts.of(declaration.personId()).stream().map(Post::role).distinct().sorted().toList());
  }

  /** {@code VILLAGE}, {@code TOWNSHIP}, {@code DEPARTMENT} or {@code ZONE}. */
  public String unitKind(Declaration declaration) {
    Unit unit = units.require(declaration.unitCode());
    return unitKind(unit.kind().name(), unit.code());
  }

  static String unitKind(String kind, String code) {
    return kind.equals("DEVELOPMENT_ZONE")
        ? "ZONE"
        : UnitForm.of(kind, code).orElse(UnitForm.DEPARTMENT).name();
  }
}
